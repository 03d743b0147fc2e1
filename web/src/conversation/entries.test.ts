import { describe, expect, it } from "vitest";
import type { Entry, ThreadView } from "../api/types";
import { startOf, unreadIn, withNewest, withOlder } from "./entries";

function entry(number: number, changes: Partial<Entry> = {}): Entry {
  const sent_at = "2026-11-26T10:15:00+01:00";
  return {
    ...{ number, kind: "message", by: "patient", sender: { name: "" }, sent_at, attachments: [] },
    ...changes,
  };
}

function view(first: number, last: number, version = last, cursor?: string): ThreadView {
  const items = Array.from({ length: last - first + 1 }, (_, each) => entry(first + each));
  return { thread: { version } as ThreadView["thread"], items, ...(cursor ? { cursor } : {}) };
}

const numbers = (found: { entries: Entry[] }) => found.entries.map(({ number }) => number);

describe("a thread that is fetched piece by piece", () => {
  it("keeps what is older, and has each entry once", () => {
    const first = withNewest(undefined, view(3, 5, 5, "3"));
    const whole = withOlder(first, view(1, 2, 5));
    expect(numbers(whole)).toEqual([1, 2, 3, 4, 5]);
    expect(whole.cursor).toBeUndefined();
    const grown = withNewest(whole, view(4, 7, 7, "4"));
    expect(numbers(grown)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(grown.cursor).toBeUndefined();
  });

  it("leaves no gap", () => {
    const first = withNewest(undefined, view(1, 5));
    const later = withNewest(first, view(8, 9, 9, "8"));
    expect(numbers(later)).toEqual([8, 9]);
    expect(later.cursor).toBe("8");
  });

  it("does not go back to how it was", () => {
    const now = withNewest(undefined, view(1, 5));
    expect(withNewest(now, view(1, 4))).toBe(now);
  });
});

describe("what is unread", () => {
  const read_at = "2026-11-26T11:00:00+01:00";
  const entries = [
    entry(1),
    entry(2, { by: "staff", read_at }),
    entry(3, { by: "staff" }),
    entry(4, { by: "staff", kind: "closed" }),
  ];

  it("is a message of the other side", () => {
    expect(unreadIn(entries, "patient").map(({ number }) => number)).toEqual([3]);
    expect(unreadIn(entries, "staff").map(({ number }) => number)).toEqual([1]);
  });

  it("is where one begins to read", () => {
    const found = { ...withNewest(undefined, view(1, 1)), entries };
    expect(startOf(found, "patient")?.number).toBe(3);
    expect(startOf({ ...found, entries: entries.slice(0, 2) }, "patient")?.number).toBe(2);
  });
});
