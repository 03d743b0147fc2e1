import type { Appointment } from "../api/types";
import { dayOf } from "../language/dates";

/** A day in Norway, as "2026-11-26", and what one has then. */
export interface OwnDay {
  date: string;
  appointments: Appointment[];
}

/** Appointments by the day they are on in Norway, the earliest first. */
export function ownDays(appointments: Appointment[]): OwnDay[] {
  const days = new Map<string, Appointment[]>();
  for (const each of [...appointments].sort(byStart)) {
    const date = dayOf(new Date(each.starts_at));
    days.set(date, [...(days.get(date) ?? []), each]);
  }
  return [...days].map(([date, own]) => ({ date, appointments: own }));
}

function byStart(one: Appointment, other: Appointment): number {
  return Date.parse(one.starts_at) - Date.parse(other.starts_at);
}
