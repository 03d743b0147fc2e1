import { describe, expect, it } from "vitest";
import { byDay } from "./days";

const time = (starts_at: string) => ({ slot_id: starts_at, starts_at, ends_at: starts_at });
const days = (...starts: string[]) =>
  byDay(starts.map(time)).map(({ date, times }) => [date, ...times.map((each) => each.starts_at)]);

describe("free times by day", () => {
  it("has no days without times", () => {
    expect(byDay([])).toEqual([]);
  });

  it("gathers the times of a day, the earliest first", () => {
    expect(
      days("2026-11-26T10:15:00+01:00", "2026-11-25T08:00:00Z", "2026-11-26T08:00:00+01:00"),
    ).toEqual([
      ["2026-11-25", "2026-11-25T08:00:00Z"],
      ["2026-11-26", "2026-11-26T08:00:00+01:00", "2026-11-26T10:15:00+01:00"],
    ]);
  });

  it.each([
    ["2026-12-31T23:30:00Z", "2027-01-01"],
    ["2026-12-31T22:30:00Z", "2026-12-31"],
    ["2026-06-30T22:30:00Z", "2026-07-01"],
    ["2026-11-30T23:00:00Z", "2026-12-01"],
  ])("goes by midnight in Norway: %s is on %s", (start, date) => {
    expect(days(start)).toEqual([[date, start]]);
  });

  it("keeps the day together when the clock goes forward", () => {
    expect(days("2027-03-27T22:59:00Z", "2027-03-27T23:00:00Z", "2027-03-28T21:59:00Z")).toEqual([
      ["2027-03-27", "2027-03-27T22:59:00Z"],
      ["2027-03-28", "2027-03-27T23:00:00Z", "2027-03-28T21:59:00Z"],
    ]);
  });

  it("keeps the hour that comes twice in its order when the clock goes back", () => {
    expect(
      days("2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+02:00", "2026-10-25T23:30:00+01:00"),
    ).toEqual([
      [
        "2026-10-25",
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
        "2026-10-25T23:30:00+01:00",
      ],
    ]);
  });

  it("has one of the times that start together, however written", () => {
    const together = ["2026-11-26T10:15:00+01:00", "2026-11-26T09:15:00Z"];
    expect(days(...together, "2026-11-26T11:00:00+01:00")).toEqual([
      ["2026-11-26", together[0], "2026-11-26T11:00:00+01:00"],
    ]);
  });
});
