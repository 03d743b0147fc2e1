import type { Contact } from "../api/problem";
import type { Appointment } from "../api/types";

/** Whom to phone about it: those whom one will meet, else the hospital. */
export function contactOf({ unit, organization }: Appointment): Contact {
  return unit ?? organization;
}

/** Whom to phone about it, where the page's help line does not tell the same number already. */
export function otherContactOf(appointment: Appointment): Contact | undefined {
  const contact = contactOf(appointment);
  return contact.phone === appointment.organization.phone ? undefined : contact;
}
