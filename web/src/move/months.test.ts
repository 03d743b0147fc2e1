import { describe, expect, it } from "vitest";
import { monthFrom, monthOf, weeksOf } from "./months";

describe("months", () => {
  it("knows a day's month", () => {
    expect(monthOf("2026-11-26")).toBe("2026-11");
  });

  it.each([
    ["2026-11", 1, "2026-12"],
    ["2026-12", 1, "2027-01"],
    ["2027-01", -1, "2026-12"],
    ["2026-10", 0, "2026-10"],
  ])("%s and %d is %s", (month, by, other) => {
    expect(monthFrom(month, by)).toBe(other);
  });

  it("fills weeks from Monday on", () => {
    const [first, ...rest] = weeksOf("2026-11");
    expect(first?.filter(Boolean)).toEqual(["2026-11-01"]);
    expect(first?.indexOf("2026-11-01")).toBe(6);
    expect(rest.at(-1)?.slice(0, 2)).toEqual(["2026-11-30", undefined]);
  });

  it.each([
    ["2027-02", 4, 28],
    ["2028-02", 5, 29],
    ["2026-10", 5, 31],
    ["2027-03", 5, 31],
    ["2026-08", 6, 31],
  ])("%s has %d weeks and %d days, each once", (month, weeks, length) => {
    const shown = weeksOf(month);
    const days = shown.flat().filter(Boolean);
    expect(shown).toHaveLength(weeks);
    expect(shown.every((week) => week.length === 7)).toBe(true);
    expect(days).toHaveLength(length);
    expect(new Set(days).size).toBe(length);
    expect(days.at(-1)).toBe(`${month}-${length}`);
  });
});
