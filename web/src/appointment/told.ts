import type { Appointment, FreeTime } from "../api/types";

/** A time that the appointment had, and can have again while it is offered; and whether a wish for a
 * change ended when it was left. */
export type Former = Pick<FreeTime, "slot_id" | "starts_at"> &
  Pick<Appointment, "changeable_until"> & { wished: boolean };

/** What just happened to the appointment: answered, changed under one's hands, or no longer possible. */
export type Told =
  | { kind: "answered" | "stale" | "not-possible" | "change-requested" | "booked" }
  | Earlier
  | Moved;

/** Of the wish for an earlier time, and of one that was offered. */
export type Earlier = {
  kind: "wish-kept" | "wish-removed" | "offer-taken" | "offer-passed" | "offer-ended";
};

export type Moved =
  | { kind: "moved"; former: Former | undefined }
  | { kind: "moved-back"; wished: boolean };
