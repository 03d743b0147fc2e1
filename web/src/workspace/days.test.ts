import { describe, expect, it } from "vitest";
import { dayFrom, weekNumber, weekOf, windowOf } from "./days";
import { isDay } from "./isDay";

describe("a day that an address may name", () => {
  it("is a day that exists", () => {
    expect(isDay("2026-11-26")).toBe(true);
    expect(isDay("2028-02-29")).toBe(true);
    expect(isDay("2026-02-29")).toBe(false);
    expect(isDay("2026-13-01")).toBe(false);
  });

  it("is no half typed year, and nothing else", () => {
    for (const text of ["0202-11-26", "", null, "i dag", "2026-1-2"]) {
      expect(isDay(text)).toBe(false);
    }
  });
});

describe("days beside others", () => {
  it("cross months, years and the days on which the clock is put", () => {
    expect(dayFrom("2026-11-30", 1)).toBe("2026-12-01");
    expect(dayFrom("2027-01-01", -1)).toBe("2026-12-31");
    expect(dayFrom("2026-10-25", 1)).toBe("2026-10-26");
  });

  it("make a week from Monday to Sunday", () => {
    const week = weekOf("2026-11-26");
    expect(week).toHaveLength(7);
    expect(week[0]).toBe("2026-11-23");
    expect(week[6]).toBe("2026-11-29");
    expect(weekOf("2026-11-23")).toEqual(week);
    expect(weekOf("2026-11-29")).toEqual(week);
  });

  it("number weeks as calendars here do", () => {
    expect(weekNumber("2026-11-26")).toBe(48);
    expect(weekNumber("2026-01-01")).toBe(1);
    expect(weekNumber("2026-12-31")).toBe(53);
    expect(weekNumber("2027-01-03")).toBe(53);
    expect(weekNumber("2027-01-04")).toBe(1);
    expect(weekNumber("2024-12-30")).toBe(1);
  });
});

describe("what is asked for", () => {
  it("goes from midnight to midnight in Norway", () => {
    expect(windowOf(["2026-11-26"])).toEqual({
      from: "2026-11-25T23:00:00.000Z",
      to: "2026-11-26T23:00:00.000Z",
    });
    expect(windowOf(["2026-07-01"])).toEqual({
      from: "2026-06-30T22:00:00.000Z",
      to: "2026-07-01T22:00:00.000Z",
    });
  });

  it("is an hour longer or shorter when the clock is put", () => {
    expect(windowOf(["2026-10-25"])).toEqual({
      from: "2026-10-24T22:00:00.000Z",
      to: "2026-10-25T23:00:00.000Z",
    });
    expect(windowOf(weekOf("2026-03-29"))).toEqual({
      from: "2026-03-22T23:00:00.000Z",
      to: "2026-03-29T22:00:00.000Z",
    });
  });
});
