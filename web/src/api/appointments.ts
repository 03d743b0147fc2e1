import { download, request } from "./client";
import { Problem } from "./problem";
import type {
  Appointment,
  AppointmentPage,
  Cancellation,
  ChangeRequest,
  FreeTimePage,
  LetterCode,
  Move,
} from "./types";

/** Whoever holds a letter's code asks as a guest, also where someone is signed in. */
const as = "guest";

/** Opens a session for the one appointment that the code leads to. */
export function openWithCode(code: LetterCode): Promise<void> {
  return request("POST", "/appointments/access", { body: code, as });
}

/** The one appointment that this guest holds the code of. */
export async function ownAppointment(): Promise<Appointment> {
  const page = await request<AppointmentPage>("GET", "/appointments", { as });
  const [appointment] = page.items;
  if (!appointment) throw new Problem(404, { code: "not-found" });
  return appointment;
}

/** As many free times as one page holds. */
const PAGE = "100";

/** A page of the times that the appointment can move to; the first one without a cursor. */
export function freeTimes(appointmentId: string, cursor?: string | null): Promise<FreeTimePage> {
  const query = new URLSearchParams({ limit: PAGE, ...(cursor ? { cursor } : {}) });
  const path = `/appointments/${appointmentId}/alternatives?${query}`;
  return request("GET", path, { as });
}

/** The appointment as a file for a calendar. */
export function calendarFile({ id }: Appointment, language: string): Promise<Blob> {
  const path = `/appointments/${id}/calendar?${new URLSearchParams({ language })}`;
  return download(path, { as });
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

/** Takes another time and gives up the old one. The problem `slot-taken` when it is not offered any more. */
export function move(appointment: Appointment, to: Move, attempt: string): Promise<Appointment> {
  return answer(appointment, "move", attempt, to);
}

/** Asks the hospital for a change; the time stands until it answers. */
export function requestChange(
  appointment: Appointment,
  wish: ChangeRequest,
  attempt: string,
): Promise<Appointment> {
  return answer(appointment, "change-request", attempt, wish);
}

function answer(
  { id, version }: Appointment,
  verb: string,
  attempt: string,
  body?: Cancellation | Move | ChangeRequest,
): Promise<Appointment> {
  return request("POST", `/appointments/${id}/${verb}`, { version, attempt, body, as });
}
