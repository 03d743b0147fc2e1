import { describe, expect, it } from "vitest";
import { isRefusal, whyNotMoved } from "./refusals";

describe("a refusal", () => {
  it("is one where only a call helps", () => {
    expect(isRefusal("moved-too-often")).toBe(true);
    expect(isRefusal("slot-taken")).toBe(false);
    expect(isRefusal(undefined)).toBe(false);
  });

  it("to move is told by its reason, and one that is new here like a deadline", () => {
    expect(whyNotMoved({ may_not: { move: "phone-only" } })).toBe("phone-only");
    expect(whyNotMoved({ may_not: { move: "unheard-of" } })).toBe("too-late");
    expect(whyNotMoved({ may_not: {} })).toBe("too-late");
  });
});
