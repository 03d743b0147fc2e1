import { describe, expect, it } from "vitest";
import { larger, printScale, sharpness, smaller } from "./sizes";

describe("the size of pages", () => {
  it("goes up and down in steps, and not without end", () => {
    expect(larger(1)).toBe(1.25);
    expect(smaller(1)).toBe(0.75);
    expect(larger(4)).toBeUndefined();
    expect(smaller(0.5)).toBeUndefined();
  });

  it("is drawn as finely as the screen shows it, but never more than a telephone bears", () => {
    expect(sharpness(600, 850, 2)).toBe(2);
    expect(sharpness(600, 850, 0.5)).toBe(1);
    const scale = sharpness(3600, 5100, 2);
    expect(3600 * 5100 * scale ** 2).toBeLessThanOrEqual(8_000_001);
  });
});

describe("a print", () => {
  it("is fine for few pages and coarser for many", () => {
    expect(printScale(3, 595, 842)).toBeCloseTo(150 / 72);
    expect(printScale(60, 595, 842)).toBeLessThan(150 / 72);
  });

  it("is not made of so many that it could not be read", () => {
    expect(printScale(500, 595, 842)).toBeUndefined();
  });
});
