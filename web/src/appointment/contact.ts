import type { Contact } from "../api/problem";
import type { Appointment } from "../api/types";

/** Whom to phone about it: those whom one will meet, else the hospital. */
export function contactOf({ unit, organization }: Appointment): Contact {
  return unit ?? organization;
}
