import type { Appointment } from "../api/types";
import { isAgreed } from "../appointment/standing";

export type Hospital = Pick<Appointment["organization"], "id" | "name">;

/** The hospitals that the appointments are at, each once, by name. */
export function hospitalsOf(appointments: Appointment[]): Hospital[] {
  const each = new Map(appointments.map(({ organization }) => [organization.id, organization]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name, "nb"));
}

/** Those at one hospital; all without one. */
export function at(hospital: string, appointments: Appointment[]): Appointment[] {
  return hospital
    ? appointments.filter(({ organization }) => organization.id === hospital)
    : appointments;
}

/** Of what is coming: the first that is still meant to take place, and all else. */
export function nextOf(coming: Appointment[]): {
  next: Appointment | undefined;
  others: Appointment[];
} {
  const next = coming.find(isAgreed);
  return { next, others: coming.filter((each) => each !== next) };
}
