import { beforeEach, describe, expect, it, vi } from "vitest";
import { whoIsSignedIn } from "../api/identity";
import { Problem } from "../api/problem";
import type { Person } from "../api/types";
import { ask, depart, isAsking, isExpected } from "./session";
import { eraseTrace, isUnfinished, lastRole, leaveTrace, leaveUnfinished } from "./trace";

vi.mock("../api/identity", () => ({ whoIsSignedIn: vi.fn() }));

const KARI: Person = {
  role: "patient",
  name: "Kari Nordmann",
  expires_at: "2026-11-24T12:30:00Z",
  ends_at: "2026-11-24T14:00:00Z",
};
const api = vi.mocked(whoIsSignedIn);

/** The API's answers, to be given when a test wants. */
function slowly() {
  const answers: { give: (me: Person) => void; refuse: (problem: Problem) => void }[] = [];
  api.mockImplementation(() => new Promise((give, refuse) => void answers.push({ give, refuse })));
  return answers;
}

beforeEach(() => {
  depart();
  eraseTrace();
  api.mockReset();
});

describe("asking who is signed in", () => {
  it("is done once for all who want to know", async () => {
    const answers = slowly();
    const both = [ask(false), ask(false)];
    answers[0]?.give(KARI);
    expect((await Promise.all(both)).map((each) => each?.kind)).toEqual(["open", "open"]);
    expect(api).toHaveBeenCalledTimes(1);
    expect(isAsking()).toBe(false);
  });

  it("never takes a background answer for one that lets the session last", () => {
    slowly();
    void ask(true);
    void ask(false);
    expect(api.mock.calls).toEqual([[true], [false]]);
  });

  it("says nothing when one has left before the answer", async () => {
    const answers = slowly();
    const asked = ask(false);
    depart();
    leaveUnfinished();
    answers[0]?.give(KARI);
    expect(await asked).toBeUndefined();
    expect(isUnfinished()).toBe(true);
  });

  it("says nothing of a refusal from before one has left either", async () => {
    const answers = slowly();
    const asked = ask(true);
    depart();
    answers[0]?.refuse(new Problem(401, { code: "no-session" }));
    expect(await asked).toBeUndefined();
  });

  it("is done anew after one has left", async () => {
    const answers = slowly();
    void ask(false);
    depart();
    const asked = ask(false);
    answers[0]?.give(KARI);
    await Promise.resolve();
    expect(isAsking()).toBe(true);
    answers[1]?.give(KARI);
    expect(await asked).toMatchObject({ kind: "open" });
    expect(lastRole()).toBe("patient");
  });
});

describe("someone is expected", () => {
  it("where a trace says so, until the API has answered", () => {
    expect(isExpected({ kind: "unknown" })).toBe(false);
    leaveTrace(KARI);
    expect(isExpected({ kind: "unknown" })).toBe(true);
    expect(isExpected({ kind: "closed", because: "expired" })).toBe(false);
  });
});
