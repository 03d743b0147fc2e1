const ORDERS = [
  /^(?<day>\d{1,2})[.,/\-\s]+(?<month>\d{1,2})[.,/\-\s]+(?<year>\d{4})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
  /^(?<year>\d{4})[.,/\-\s]+(?<month>\d{1,2})[.,/\-\s]+(?<day>\d{1,2})$/,
];
const SHORT_YEAR = /^(\d{1,2}[.,/\-\s]+\d{1,2}[.,/\-\s]+\d{2}|\d{6})$/;
const NATIONAL_NUMBER = /^\d{6}\s?\d{5}$/;

export type BirthDateFault =
  | "missing"
  | "national-number"
  | "short-year"
  | "unreadable"
  | "impossible"
  | "future";

/** A birth date as people write it: 4.3.1959, 04/03-1959, 04031959, or as browsers fill it in. */
export function readBirthDate(text: string, today: Date): { date: string } | BirthDateFault {
  const written = text.trim().replace(/[.,/\-\s]+$/, "");
  if (!written) return "missing";
  if (NATIONAL_NUMBER.test(written)) return "national-number";
  if (SHORT_YEAR.test(written)) return "short-year";
  const parts = ORDERS.map((order) => order.exec(written)?.groups).find(Boolean);
  if (!parts) return "unreadable";
  const date = existing(Number(parts.year), Number(parts.month), Number(parts.day));
  if (!date) return "impossible";
  return date > today ? "future" : { date: date.toISOString().slice(0, 10) };
}

function existing(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1890 ? date : undefined;
}
