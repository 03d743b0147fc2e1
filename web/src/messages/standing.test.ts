import { describe, expect, it } from "vitest";
import { standingOf } from "./standing";

const thread = { status: "waiting", overdue: false, started_by: "patient", entries: 1 } as const;

describe("how a thread stands for its patient", () => {
  it("waits until it is answered, or overdue", () => {
    expect(standingOf(thread)).toBe("waiting");
    expect(standingOf({ ...thread, overdue: true })).toBe("overdue");
    expect(standingOf({ ...thread, status: "answered", entries: 2 })).toBe("answered");
  });

  it("is told of by the unit, until somebody writes more", () => {
    const begun = { ...thread, status: "answered", started_by: "staff" } as const;
    expect(standingOf(begun)).toBe("told");
    expect(standingOf({ ...begun, entries: 3 })).toBe("answered");
    expect(standingOf({ ...begun, status: "closed" })).toBe("closed");
  });
});
