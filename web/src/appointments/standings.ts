import type { Appointment } from "../api/types";
import type { OwnTexts } from "../texts/own.nb";

export type Standing = keyof OwnTexts["appointments"]["standings"];

/** Where it stands, in one word; none when it is only booked, or when it is over and nobody has said
 * how it went. */
export function standingOf(appointment: Appointment, now: number): Standing | undefined {
  const { status, cancelled_by, change_request, may, ends_at } = appointment;
  if (status === "cancelled") return `cancelled-by-${cancelled_by ?? "hospital"}`;
  if (status === "fulfilled" || status === "no-show") return status;
  if (Date.parse(ends_at) < now) return undefined;
  if (change_request) return "waiting";
  if (status === "confirmed") return status;
  return may.confirm ? "unanswered" : undefined;
}
