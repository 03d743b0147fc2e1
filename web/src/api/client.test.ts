import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { download, request } from "./client";
import type { Problem } from "./problem";
import { serverNow } from "./serverClock";

const API = "https://api.example";
const answers: (() => Response)[] = [];
const sent: { url: string; init: RequestInit }[] = [];

beforeEach(() => {
  answers.length = 0;
  sent.length = 0;
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    if (url === "/config.json") return Response.json({ api: `${API}/` });
    sent.push({ url, init });
    const answer = answers.shift();
    if (!answer) throw new TypeError("no network");
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

function problem(headers: Record<string, string> = {}) {
  const body = { code: "late", reference: "r-1", fee: { amount: 1500, currency: "NOK" } };
  return () => Response.json(body, { status: 422, headers });
}

async function refused(): Promise<Problem> {
  return request("GET", "/x").then(
    () => expect.unreachable(),
    (thrown: Problem) => thrown,
  );
}

describe("a request", () => {
  it("goes to the configured API with cookie, version and key", async () => {
    answers.push(() => Response.json({ done: true }));
    const answer = await request("POST", "/x", { body: { a: 1 }, version: 3, attempt: "key-0001" });
    expect(answer).toEqual({ done: true });
    const [{ url, init }] = sent as [(typeof sent)[0]];
    expect(url).toBe(`${API}/x`);
    expect(init.credentials).toBe("include");
    expect(Object.fromEntries(init.headers as Headers)).toEqual({
      "content-type": "application/json",
      "idempotency-key": "key-0001",
      "if-match": '"3"',
      "x-minjournal": "1",
    });
  });

  it("sends nothing special with a GET", async () => {
    answers.push(() => Response.json({}));
    await request("GET", "/x");
    expect(sent.map(({ init }) => Object.fromEntries(init.headers as Headers))).toEqual([{}]);
  });

  it("fetches a file as it is", async () => {
    answers.push(() => new Response("BEGIN", { headers: { "Content-Type": "text/calendar" } }));
    const file = await download("/x");
    expect(await file.text()).toBe("BEGIN");
    expect(file.type).toBe("text/calendar");
  });

  it("throws whom to phone when only a call helps", async () => {
    const body = { code: "phone-only", phone: "22 11 80 80", opening_hours: "kl. 08–15" };
    answers.push(() => Response.json(body, { status: 422 }));
    expect((await refused()).contact).toEqual({
      phone: "22 11 80 80",
      opening_hours: "kl. 08–15",
    });
  });

  it("throws what the API refuses with", async () => {
    answers.push(problem({ "Retry-After": "60" }));
    expect(await refused()).toMatchObject({
      status: 422,
      code: "late",
      reference: "r-1",
      fee: { amount: 1500 },
      retryAfter: 60,
    });
  });

  it("throws a failure for an answer that is no problem", async () => {
    answers.push(() => new Response("<html>", { status: 502 }));
    expect(await refused()).toMatchObject({ status: 502, code: "failure" });
  });

  it("throws unreachable when there is no answer", async () => {
    expect(await refused()).toMatchObject({ status: 0, code: "unreachable" });
  });

  it("keeps the server's time", async () => {
    const date = new Date(Date.now() + 86_400_000).toUTCString();
    answers.push(() => Response.json({}, { headers: { Date: date } }));
    await request("GET", "/x");
    expect(Math.abs(serverNow() - Date.parse(date))).toBeLessThan(1000);
  });
});
