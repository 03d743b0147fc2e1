import type { FreeTime } from "../api/types";
import { dayOf } from "../language/dates";

/** A day in Norway, as "2026-11-26", and its free times. */
export interface Day {
  date: string;
  times: FreeTime[];
}

/** The day that has this time. */
export function dayWith(days: Day[], time: FreeTime | undefined): Day | undefined {
  return days.find(({ times }) => times.some((each) => each === time));
}

/** Free times by the day they are on in Norway, the earliest first; one of those that start together. */
export function byDay(times: FreeTime[]): Day[] {
  const days = new Map<string, FreeTime[]>();
  for (const time of [...times].sort(byStart)) {
    const date = dayOf(new Date(time.starts_at));
    const before = days.get(date) ?? [];
    const last = before.at(-1);
    if (!last || byStart(last, time)) days.set(date, [...before, time]);
  }
  return [...days].map(([date, times]) => ({ date, times }));
}

function byStart(one: FreeTime, other: FreeTime): number {
  return Date.parse(one.starts_at) - Date.parse(other.starts_at);
}
