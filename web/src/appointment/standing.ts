import type { Appointment } from "../api/types";

/** Whether it is meant to take place: neither cancelled nor over. */
export function isAgreed({ status }: Appointment): boolean {
  return status === "booked" || status === "confirmed";
}
