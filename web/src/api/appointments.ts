import { type Asker, download, request } from "./client";
import { Problem } from "./problem";
import type {
  Appointment,
  AppointmentPage,
  Booking,
  Cancellation,
  ChangeRequest,
  FreeTimePage,
  Letter,
  LetterCode,
  Move,
  ShortNoticeWish,
} from "./types";

/** Opens a session for the one appointment that the code leads to. */
export function openWithCode(code: LetterCode): Promise<void> {
  return request("POST", "/appointments/access", { body: code, as: "guest" });
}

/** The one appointment that this guest holds the code of. */
export async function guestsAppointment(): Promise<Appointment> {
  const page = await request<AppointmentPage>("GET", "/appointments", { as: "guest" });
  const [appointment] = page.items;
  if (!appointment) throw new Problem(404, { code: "not-found" });
  return appointment;
}

/** One of the signed-in patient's own. */
export function ownAppointment(id: string): Promise<Appointment> {
  return request("GET", `/appointments/${encodeURIComponent(id)}`);
}

/** Those that are coming in order of time, those that are past the newest first. */
export type Period = "coming" | "past";

/** As many of one's own as one looks through before asking for more. */
const OWN_PAGE = "20";

/** A page of the signed-in patient's own; the first one without a cursor. */
export function ownAppointments(period: Period, cursor?: string): Promise<AppointmentPage> {
  const query = new URLSearchParams({ period, limit: OWN_PAGE, ...(cursor ? { cursor } : {}) });
  return request("GET", `/appointments?${query}`);
}

/** The signed-in patient's own appointment that a letter's code is of. */
export function attach(letter: Letter): Promise<Appointment> {
  return request("POST", "/appointments/attach", { body: letter });
}

/** From now on the letter's code opens nothing. */
export function switchCodeOff({ id }: Appointment): Promise<void> {
  return request("DELETE", `/appointments/${id}/code`);
}

/** All that is coming, as a file for the signed-in patient's calendar. */
export function calendarOfAll(language: string): Promise<Blob> {
  return download(`/appointments/calendar?${new URLSearchParams({ language })}`);
}

/** As many free times as one page holds. */
const FREE_PAGE = "100";

/** A page of the times that the appointment can move to; the first one without a cursor. */
export function freeTimes(
  as: Asker,
  appointmentId: string,
  cursor?: string | null,
): Promise<FreeTimePage> {
  const query = new URLSearchParams({ limit: FREE_PAGE, ...(cursor ? { cursor } : {}) });
  const path = `/appointments/${appointmentId}/alternatives?${query}`;
  return request("GET", path, { as });
}

/** The appointment as a file for a calendar. */
export function calendarFile(as: Asker, { id }: Appointment, language: string): Promise<Blob> {
  const path = `/appointments/${id}/calendar?${new URLSearchParams({ language })}`;
  return download(path, { as });
}

/** As whom an answer is sent, and the key under which it happens once. */
export interface Sending {
  as: Asker;
  attempt: string;
}

/** Says that the patient will come. */
export function confirm(appointment: Appointment, sending: Sending): Promise<Appointment> {
  return answer(appointment, "confirm", sending);
}

/** Cancels. After the deadline only with `late`, else the answer is the problem `late`. */
export function cancel(
  appointment: Appointment,
  cancellation: Cancellation,
  sending: Sending,
): Promise<Appointment> {
  return answer(appointment, "cancel", sending, cancellation);
}

/** Takes another time and gives up the old one. The problem `slot-taken` when it is not offered any more. */
export function move(appointment: Appointment, to: Move, sending: Sending): Promise<Appointment> {
  return answer(appointment, "move", sending, to);
}

/** Asks the hospital for a change; the time stands until it answers. */
export function requestChange(
  appointment: Appointment,
  wish: ChangeRequest,
  sending: Sending,
): Promise<Appointment> {
  return answer(appointment, "change-request", sending, wish);
}

/** Waits for an earlier time that suits; said again it is changed. */
export function wishShortNotice(
  { id, version }: Appointment,
  wish: ShortNoticeWish,
  sending: Sending,
): Promise<Appointment> {
  return request("PUT", `/appointments/${id}/short-notice`, { version, body: wish, ...sending });
}

/** Waits no more. */
export function withdrawShortNotice(
  { id, version }: Appointment,
  sending: Sending,
): Promise<Appointment> {
  return request("DELETE", `/appointments/${id}/short-notice`, { version, ...sending });
}

/** Takes the earlier time that is held, or lets it go. The problem `offer-ended` if it is not held any more. */
export function answerOffer(
  offerId: string,
  how: "accept" | "pass",
  sending: Sending,
): Promise<Appointment> {
  return request("POST", `/appointments/offers/${offerId}/${how}`, { ...sending });
}

/** A page of the times that can be booked at a unit. */
export function openTimes(unitId: string, cursor?: string | null): Promise<FreeTimePage> {
  const query = new URLSearchParams({
    unit_id: unitId,
    limit: FREE_PAGE,
    ...(cursor ? { cursor } : {}),
  });
  return request("GET", `/appointments/open-slots?${query}`);
}

/** Books a time for who is signed in. */
export function book(booking: Booking, attempt: string): Promise<Appointment> {
  return request("POST", "/appointments", { body: booking, attempt });
}

function answer(
  { id, version }: Appointment,
  verb: string,
  sending: Sending,
  body?: Cancellation | Move | ChangeRequest,
): Promise<Appointment> {
  return request("POST", `/appointments/${id}/${verb}`, { version, body, ...sending });
}
