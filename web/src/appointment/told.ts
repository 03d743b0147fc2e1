import type { FreeTime } from "../api/types";

/** A time that the appointment had, and can have again while it is free. */
export type Former = Pick<FreeTime, "slot_id" | "starts_at">;

/** What just happened to the appointment: answered, changed under one's hands, or no longer possible. */
export type Told = { kind: "answered" | "stale" | "not-possible" | "change-requested" } | Moved;

export type Moved = { kind: "moved"; former: Former | undefined } | { kind: "moved-back" };
