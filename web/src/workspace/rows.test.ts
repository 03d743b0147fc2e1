import { describe, expect, it } from "vitest";
import type { StaffAppointment } from "../api/types";
import { birthDate } from "./birthDate";
import { isOverdue } from "./due";
import { byDay, countsOf, newest, passing, standingOf } from "./rows";

const WEEK = ["23", "24", "25", "26", "27", "28", "29"].map((day) => `2026-11-${day}`);

function row(changes: Partial<StaffAppointment>): StaffAppointment {
  const booked = { id: "1", version: 1, status: "booked", starts_at: "2026-11-26T10:15:00+01:00" };
  return { ...booked, ...changes } as StaffAppointment;
}

const ROWS = [
  row({ id: "1" }),
  row({ id: "2", status: "confirmed" }),
  row({ id: "3", status: "cancelled", cancelled_by: "patient" }),
  row({ id: "4", status: "no-show" }),
  row({ id: "5", status: "fulfilled" }),
];

describe("where a row stands", () => {
  it("says who cancelled", () => {
    expect(ROWS.map(standingOf)).toEqual([
      "booked",
      "confirmed",
      "cancelled-by-patient",
      "no-show",
      "fulfilled",
    ]);
    expect(standingOf(row({ status: "cancelled" }))).toBe("cancelled-by-hospital");
  });

  it("is counted, without those to which nobody comes", () => {
    expect(countsOf(ROWS)).toEqual({
      all: 4,
      confirmed: 1,
      unconfirmed: 1,
      cancelled: 1,
      "no-show": 1,
    });
  });

  it("is filtered", () => {
    const ids = (rows: StaffAppointment[]) => rows.map(({ id }) => id).join("");
    expect(ids(passing("all", ROWS))).toBe("12345");
    expect(ids(passing("unconfirmed", ROWS))).toBe("1");
    expect(ids(passing("cancelled", ROWS))).toBe("3");
  });
});

describe("a week", () => {
  it("has Monday to Friday, and the others when there is something", () => {
    expect(byDay(WEEK, []).map(({ date }) => date)).toEqual(WEEK.slice(0, 5));
    const sunday = row({ starts_at: "2026-11-29T08:00:00+01:00" });
    const days = byDay(WEEK, [...ROWS, sunday]);
    expect(days.map(({ date }) => date)).toEqual([...WEEK.slice(0, 5), "2026-11-29"]);
    expect(days[3]?.rows).toEqual(ROWS);
  });

  it("goes by the day in Norway", () => {
    const late = row({ starts_at: "2026-11-25T23:30:00Z" });
    expect(byDay(WEEK, [late])[3]?.rows).toEqual([late]);
  });
});

describe("a list that comes late", () => {
  it("does not undo what is known to be newer", () => {
    const marked = row({ version: 2, status: "no-show" });
    expect(newest([row({ version: 1 })], [marked])).toEqual([marked]);
    expect(newest([row({ version: 3 })], [marked])).toEqual([row({ version: 3 })]);
    expect(newest([], [marked])).toEqual([]);
  });
});

it("birth dates read as on papers", () => {
  const patient = { name: "Kari Nordmann", birth_date: "1959-03-04" };
  expect(birthDate(row({ patient }))).toBe("04.03.1959");
});

it("a wish is overdue once its last day is over in Norway", () => {
  expect(isOverdue("2026-11-26", Date.parse("2026-11-26T22:59:00Z"))).toBe(false);
  expect(isOverdue("2026-11-26", Date.parse("2026-11-26T23:00:00Z"))).toBe(true);
});
