import { describe, expect, it } from "vitest";
import type { Appointment } from "../api/types";
import { ownDays } from "./days";

function at(id: string, starts_at: string): Appointment {
  return { id, starts_at } as Appointment;
}

describe("one's appointments by day", () => {
  it("are in order of time, several of a day together", () => {
    const found = ownDays([
      at("late", "2026-12-01T14:00:00+01:00"),
      at("next year", "2027-01-04T08:00:00+01:00"),
      at("early", "2026-12-01T08:00:00+01:00"),
    ]);
    expect(found.map(({ date }) => date)).toEqual(["2026-12-01", "2027-01-04"]);
    expect(found[0]?.appointments.map(({ id }) => id)).toEqual(["early", "late"]);
  });

  it("are on the day that it is in Norway", () => {
    expect(ownDays([at("night", "2026-11-30T23:30:00Z")])[0]?.date).toBe("2026-12-01");
  });
});
