import type { StaffAppointment } from "../api/types";
import { dayOf } from "../language/dates";
import type { StaffTexts } from "../texts/staff.nb";

export type Standing = keyof StaffTexts["days"]["standings"];
export type Filter = keyof StaffTexts["days"]["filters"];
export type Count = Exclude<keyof StaffTexts["days"]["counts"], "name">;

const WORKING_DAYS = 5;

/** Where it stands, in a word. */
export function standingOf({ status, cancelled_by }: StaffAppointment): Standing {
  return status === "cancelled" ? `cancelled-by-${cancelled_by ?? "hospital"}` : status;
}

/** How many there are of each; what is cancelled is not among `all`, for nobody comes to it. */
export function countsOf(rows: StaffAppointment[]): Record<Count, number> {
  const of = (...statuses: StaffAppointment["status"][]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    all: rows.length - of("cancelled"),
    confirmed: of("confirmed"),
    unconfirmed: of("booked"),
    cancelled: of("cancelled"),
    "no-show": of("no-show"),
  };
}

export function passing(filter: Filter, rows: StaffAppointment[]): StaffAppointment[] {
  if (filter === "all") return rows;
  const wanted = filter === "cancelled" ? "cancelled" : "booked";
  return rows.filter(({ status }) => status === wanted);
}

/** By the day they start on in Norway: Monday to Friday always, the others when there is something. */
export function byDay(week: string[], rows: StaffAppointment[]) {
  return week
    .map((date) => ({ date, rows: rows.filter((row) => startsOn(row, date)) }))
    .filter(({ rows }, place) => place < WORKING_DAYS || rows.length > 0);
}

/** What has come, except where something newer of it is known already: an answer may have overtaken
 * a list that was asked for before it. */
export function newest(
  came: StaffAppointment[],
  known: StaffAppointment[] = [],
): StaffAppointment[] {
  const before = new Map(known.map((row) => [row.id, row]));
  return came.map((row) => {
    const old = before.get(row.id);
    return old && old.version > row.version ? old : row;
  });
}

function startsOn({ starts_at }: StaffAppointment, date: string): boolean {
  return dayOf(new Date(starts_at)) === date;
}
