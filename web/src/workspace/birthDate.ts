import type { StaffAppointment } from "../api/types";

/** "04.03.1959" of "1959-03-04", as it stands on everything that patients are known by. */
export function birthDate({ patient }: StaffAppointment): string {
  return patient.birth_date.split("-").reverse().join(".");
}
