import type { Appointment, ShortNoticeWish } from "../api/types";

/** The wish as it stands. */
export type Waits = NonNullable<Appointment["short_notice"]>;

export type Day = ShortNoticeWish["days"][number];

export const DAYS: Day[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/** What is chosen until one says otherwise: whenever clinics are open. */
const USUAL: ShortNoticeWish = {
  days: DAYS.slice(0, 5),
  hours: { begins: "08:00", ends: "16:00" },
  notice_hours: 24,
};

/** The wish as it stands, or the usual one. */
export function wishOf({ short_notice }: Appointment): ShortNoticeWish {
  if (!short_notice) return USUAL;
  const { days, hours, notice_hours } = short_notice;
  return { days, hours, notice_hours };
}

/** With the day or without it, in the order of the week. */
export function withDay(wish: ShortNoticeWish, day: Day, wanted: boolean): ShortNoticeWish {
  const days = DAYS.filter((each) => (each === day ? wanted : wish.days.includes(each)));
  return { ...wish, days };
}

/** Every half hour that clinics work in, and one that was chosen elsewhere. */
export function halfHours(chosen: string): string[] {
  const all = Array.from({ length: 27 }, (_, place) => {
    const minutes = 7 * 60 + place * 30;
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${minutes % 60 ? "30" : "00"}`;
  });
  return all.includes(chosen) ? all : [...all, chosen].sort();
}

/** How long before one may have to know, and one that was chosen elsewhere. */
export function notices(chosen: number): number[] {
  return [...new Set([2, 24, 48, 168, chosen])].sort((one, other) => one - other);
}

export type Fault = "days" | "ends";

/** What is wrong with it, if anything. */
export function faultsOf({ days, hours }: ShortNoticeWish): Fault[] {
  const faults: Fault[] = [];
  if (!days.length) faults.push("days");
  if (hours.begins >= hours.ends) faults.push("ends");
  return faults;
}
