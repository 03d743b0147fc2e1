import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askAhead, download, request } from "./client";
import type { Problem } from "./problem";
import { serverNow } from "./serverClock";
import { type News, onNews } from "./signedInNews";

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
      "x-session": "person",
    });
  });

  it("sends nothing special when anyone may ask", async () => {
    answers.push(() => Response.json({}));
    await request("GET", "/x", { as: "anyone" });
    expect(sent.map(({ init }) => Object.fromEntries(init.headers as Headers))).toEqual([{}]);
  });

  it("says when it is a guest's, and when the page asks of itself", async () => {
    answers.push(() => Response.json({}));
    await request("GET", "/x", { as: "guest", background: true });
    expect(sent.map(({ init }) => Object.fromEntries(init.headers as Headers))).toEqual([
      { "x-background": "1", "x-session": "guest" },
    ]);
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

describe("what an answer says of the session", () => {
  const until = "2026-11-24T12:30:00Z";
  const heard: News[] = [];
  let stop = () => {};

  beforeEach(() => {
    heard.length = 0;
    stop = onNews((news) => heard.push(news));
  });
  afterEach(() => stop());

  it("is until when it stands", async () => {
    answers.push(() => Response.json({}, { headers: { "X-Session-Expires": until } }));
    await request("GET", "/x");
    expect(heard).toEqual([{ expiresAt: Date.parse(until) }]);
  });

  it("is that it is over when there is none, and not when something is refused", async () => {
    answers.push(() => Response.json({ code: "wrong-role" }, { status: 403 }));
    await refused();
    expect(heard).toEqual([]);
    answers.push(() => Response.json({ code: "no-session" }, { status: 401 }));
    await refused();
    expect(heard).toEqual(["over"]);
  });

  it("is nothing where a guest asked, or where it tells nothing", async () => {
    answers.push(() => Response.json({}, { headers: { "X-Session-Expires": until } }));
    answers.push(() => Response.json({}));
    await request("GET", "/x", { as: "guest" });
    await request("GET", "/x");
    expect(heard).toEqual([]);
  });
});

describe("an API that has too much to do", () => {
  const busy = (seconds: string) => () =>
    Response.json({ code: "busy" }, { status: 503, headers: { "Retry-After": seconds } });

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is asked once more after as long as it wants, and then told", async () => {
    answers.push(busy("1"), () => Response.json({ done: true }), busy("1"), busy("1"));
    const asked = request("GET", "/x");
    await vi.advanceTimersByTimeAsync(900);
    expect(sent.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1200);
    expect(await asked).toEqual({ done: true });
    const refusal = refused();
    await vi.advanceTimersByTimeAsync(2100);
    expect(await refusal).toMatchObject({ status: 503, code: "busy", retryAfter: 1 });
    expect(sent.length).toBe(4);
  });

  it("is not asked again for long, by the page itself, or to change something", async () => {
    answers.push(busy("60"), busy("1"), busy("1"));
    await refused();
    await request("GET", "/x", { background: true }).catch(() => {});
    await request("POST", "/x").catch(() => {});
    expect(sent.length).toBe(3);
  });
});

describe("what is asked for ahead", () => {
  it("is given to who asks first as the same, and to nobody else", async () => {
    answers.push(
      () => Response.json({ ahead: true }),
      () => Response.json({ ahead: false }),
    );
    answers.push(() => Response.json({ ahead: false }));
    askAhead("/y", "person");
    await vi.waitFor(() => expect(sent.length).toBe(1));
    expect(await request("GET", "/y", { as: "guest" })).toEqual({ ahead: false });
    expect(await request("GET", "/y")).toEqual({ ahead: true });
    expect(await request("GET", "/y")).toEqual({ ahead: false });
  });

  it("is given to nobody once something has been sent: another may be here by then", async () => {
    answers.push(() => Response.json({ whose: "the one before" }));
    answers.push(() => Response.json({ open: true }));
    answers.push(() => Response.json({ whose: "the one now" }));
    askAhead("/z", "guest");
    await vi.waitFor(() => expect(sent.length).toBe(1));
    await request("POST", "/appointments/access", { as: "guest", body: {} });
    expect(await request("GET", "/z", { as: "guest" })).toEqual({ whose: "the one now" });
  });
});
