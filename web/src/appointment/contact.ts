import type { Contact } from "../api/problem";
import type { Appointment } from "../api/types";

/** Whom to phone about it: those whom one will meet, as far as one may know them. */
export function contactOf({ contact }: Appointment): Contact {
  return contact;
}

/** Whom to phone about it, where the page's help line does not tell the same number already. */
export function otherContactOf(appointment: Appointment): Contact | undefined {
  const contact = contactOf(appointment);
  return contact.phone === appointment.organization.phone ? undefined : contact;
}
