import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../api/types";
import {
  eraseTrace,
  isUnfinished,
  lastRole,
  leaveExpired,
  leaveTrace,
  leaveUnfinished,
  sinceLast,
} from "./trace";

const KARI: Person = {
  role: "patient",
  name: "Kari Nordmann",
  expires_at: "2026-11-24T12:30:00Z",
  ends_at: "2026-11-24T14:00:00Z",
};
const LATER: Person = { ...KARI, ends_at: "2026-11-24T16:00:00Z" };
const STAFF: Person = { ...KARI, role: "staff" };

beforeEach(() => eraseTrace());

describe("what a tab remembers of who was signed in", () => {
  it("is nothing before anyone was", () => {
    leaveExpired();
    expect(lastRole()).toBeUndefined();
    expect(sinceLast(KARI)).toBe("another");
  });

  it("knows the session again after a reload", () => {
    leaveTrace(KARI);
    expect(lastRole()).toBe("patient");
    expect(sinceLast(KARI)).toBe("same");
  });

  it("takes any other session for another person's", () => {
    leaveTrace(KARI);
    expect(sinceLast(LATER)).toBe("another");
    expect(sinceLast(STAFF)).toBe("another");
  });

  it("lets the next one in the same role go on where this one ran out", () => {
    leaveTrace(KARI);
    leaveExpired();
    expect(lastRole()).toBe("patient");
    expect(sinceLast(LATER)).toBe("continued");
    expect(sinceLast({ ...STAFF, ends_at: LATER.ends_at })).toBe("another");
  });

  it("remembers that signing out was not finished, and no longer in which role", () => {
    leaveTrace(KARI);
    leaveUnfinished();
    expect(isUnfinished()).toBe(true);
    expect(lastRole()).toBeUndefined();
  });
});
