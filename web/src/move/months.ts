const WEEK = 7;

/** "2026-11" of "2026-11-26". */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The month that comes `by` months after, or before. */
export function monthFrom(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}

/** A month's days in weeks from Monday to Sunday; undefined where another month's would be. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = new Date(month);
  const before = (first.getUTCDay() + 6) % WEEK;
  const length = Number(lastOf(month).slice(8));
  const weeks = Math.ceil((before + length) / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, day) => {
      const number = week * WEEK + day - before + 1;
      const isIn = number >= 1 && number <= length;
      return isIn ? `${month}-${String(number).padStart(2, "0")}` : undefined;
    }),
  );
}

function lastOf(month: string): string {
  const next = Date.parse(monthFrom(month, 1));
  return new Date(next - 86_400_000).toISOString().slice(0, 10);
}
