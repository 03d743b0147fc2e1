import { describe, expect, it } from "vitest";
import { LATEST, SOONEST, slower } from "./pace";
import { sizeText } from "./size";
import { lengthOf, longBy, tidy } from "./text";

describe("a text", () => {
  it("is sent without what only word processors see", () => {
    expect(tidy("  a\tb\r\nc\u2028d \n")).toBe("a    b\nc\nd");
  });

  it("is counted in characters", () => {
    expect(lengthOf("å👍")).toBe(2);
    expect(longBy("a".repeat(10_000))).toBe(0);
    expect(longBy("a".repeat(10_003))).toBe(3);
  });
});

describe("looking for news", () => {
  it("becomes ever more seldom, up to a limit", () => {
    let pause = SOONEST;
    for (let each = 0; each < 20; each += 1) pause = slower(pause);
    expect(slower(SOONEST)).toBeGreaterThan(SOONEST);
    expect(pause).toBe(LATEST);
  });
});

describe("a size", () => {
  it("is said as machines do", () => {
    expect(sizeText(1, "nb-NO")).toBe("1\u00a0kB");
    expect(sizeText(310_400, "nb-NO")).toBe("310\u00a0kB");
    expect(sizeText(2_440_000, "nb-NO")).toBe("2,4\u00a0MB");
  });
});
