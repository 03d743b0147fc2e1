import { request } from "./client";
import { Problem } from "./problem";
import type { Appointment, AppointmentPage, Cancellation, LetterCode } from "./types";

/** Opens a session for the one appointment that the code leads to. */
export function openWithCode(code: LetterCode): Promise<void> {
  return request("POST", "/appointments/access", { body: code });
}

/** The one appointment that this guest holds the code of. */
export async function ownAppointment(): Promise<Appointment> {
  const page = await request<AppointmentPage>("GET", "/appointments");
  const [appointment] = page.items;
  if (!appointment) throw new Problem(404, { code: "not-found" });
  return appointment;
}

/** Says that the patient will come. */
export function confirm(appointment: Appointment, attempt: string): Promise<Appointment> {
  return answer(appointment, "confirm", attempt);
}

/** Cancels. After the deadline only with `late`, else the answer is the problem `late`. */
export function cancel(
  appointment: Appointment,
  cancellation: Cancellation,
  attempt: string,
): Promise<Appointment> {
  return answer(appointment, "cancel", attempt, cancellation);
}

function answer(
  { id, version }: Appointment,
  verb: string,
  attempt: string,
  body?: Cancellation,
): Promise<Appointment> {
  return request("POST", `/appointments/${id}/${verb}`, { version, attempt, body });
}
