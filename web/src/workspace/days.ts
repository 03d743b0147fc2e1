import { dayOf } from "../language/dates";

const DAY = 86_400_000;
/** Norway's two hours: in winter and in summer. */
const OFFSETS = ["+01:00", "+02:00"];

/** The day that comes `by` days after, or before. */
export function dayFrom(date: string, by: number): string {
  return new Date(Date.parse(date) + by * DAY).toISOString().slice(0, 10);
}

/** The seven days of the week in which the day lies, from Monday on. */
export function weekOf(date: string): string[] {
  const sinceMonday = (new Date(date).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, day) => dayFrom(date, day - sinceMonday));
}

/** As a calendar counts weeks (ISO 8601): the first one has the year's first Thursday. */
export function weekNumber(date: string): number {
  const thursday = Date.parse(weekOf(date)[3] ?? date);
  const firstDay = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstDay) / (7 * DAY)) + 1;
}

/** From midnight in Norway of the first day until midnight after the last. */
export function windowOf(dates: string[]) {
  const [first = "", last = first] = [dates[0], dates.at(-1)];
  return { from: midnightOf(first), to: midnightOf(dayFrom(last, 1)) };
}

function midnightOf(date: string): string {
  const at = OFFSETS.map((offset) => new Date(`${date}T00:00:00${offset}`));
  // At the other offset it is 23:00 the day before, or 01:00.
  const [midnight = new Date(date)] = at.filter((each) => isMidnight(each, date));
  return midnight.toISOString();
}

function isMidnight(at: Date, date: string): boolean {
  return dayOf(at) === date && dayOf(new Date(at.getTime() - 1)) !== date;
}
