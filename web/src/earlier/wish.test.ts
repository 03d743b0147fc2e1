import { describe, expect, it } from "vitest";
import { DAYS, faultsOf, halfHours, notices, withDay } from "./wish";

const WISH = {
  days: DAYS.slice(0, 2),
  hours: { begins: "08:00", ends: "16:00" },
  notice_hours: 24,
};

describe("a wish for an earlier time", () => {
  it("keeps its days in the order of the week", () => {
    expect(withDay({ ...WISH, days: ["friday"] }, "monday", true).days).toEqual([
      "monday",
      "friday",
    ]);
    expect(withDay(WISH, "monday", false).days).toEqual(["tuesday"]);
  });

  it("needs a day, and hours that end after they begin", () => {
    expect(faultsOf(WISH)).toEqual([]);
    expect(faultsOf({ ...WISH, days: [] })).toEqual(["days"]);
    expect(faultsOf({ ...WISH, hours: { begins: "16:00", ends: "16:00" } })).toEqual(["ends"]);
  });

  it("offers every half hour of a working day, and what was chosen elsewhere", () => {
    expect(halfHours("08:00")).toHaveLength(27);
    expect(halfHours("08:00").at(0)).toBe("07:00");
    expect(halfHours("08:00").at(-1)).toBe("20:00");
    expect(halfHours("06:15").at(0)).toBe("06:15");
    expect(notices(24)).toEqual([2, 24, 48, 168]);
    expect(notices(72)).toEqual([2, 24, 48, 72, 168]);
  });
});
