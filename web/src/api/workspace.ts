import { request } from "./client";
import type { Decision, FreeTimePage, StaffAppointment, StaffList, WaitingWishes } from "./types";

/** As many as one answer holds at most. */
const MOST = "100";

/** As many wishes as one looks through before asking for more. */
const WISHES = "20";

/** From one moment until just before another. */
export interface Window {
  from: string;
  to: string;
}

/** All of a unit's appointments that start in the window, in order. */
export async function unitDays(
  unit: string,
  window: Window,
  background: boolean,
): Promise<StaffAppointment[]> {
  let found: StaffAppointment[] = [];
  let cursor: string | null | undefined;
  do {
    const query = queryOf({ ...window, limit: MOST }, cursor);
    const path = `/appointments/units/${encodeURIComponent(unit)}?${query}`;
    const page = await request<StaffList>("GET", path, { background });
    found = [...found, ...page.items];
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** A page of those whose patients wait for an answer, the longest waiting first. */
export function waitingWishes(
  unit: string,
  cursor: string | undefined,
  background: boolean,
): Promise<StaffList> {
  const path = `/appointments/units/${encodeURIComponent(unit)}/change-requests`;
  return request("GET", `${path}?${queryOf({ limit: WISHES }, cursor)}`, { background });
}

/** How many wait: tells of nobody. */
export function countWishes(unit: string, background: boolean): Promise<WaitingWishes> {
  const path = `/appointments/units/${encodeURIComponent(unit)}/change-requests/count`;
  return request("GET", path, { background });
}

/** One wish with its appointment. The problem 404 when it waits no longer. */
export function waitingWish(wish: string): Promise<StaffAppointment> {
  return request("GET", pathOf(wish));
}

/** A page of the unit's free times that fit the wish. */
export function timesForWish(wish: string, cursor?: string | null): Promise<FreeTimePage> {
  return request("GET", `${pathOf(wish)}/alternatives?${queryOf({ limit: MOST }, cursor)}`);
}

/** Answers a wish. The problem `slot-taken` when the time is gone, 404 when the wish waits no longer. */
export function decide(
  wish: string,
  decision: Decision,
  attempt: string,
): Promise<StaffAppointment> {
  return request("POST", `${pathOf(wish)}/decide`, { body: decision, attempt });
}

/** Says that nobody came, or that this was a mistake. */
export function sayNoShow(
  { id, version }: StaffAppointment,
  came: boolean,
  attempt: string,
): Promise<StaffAppointment> {
  const method = came ? "DELETE" : "POST";
  return request(method, `/appointments/${id}/no-show`, { version, attempt });
}

function pathOf(wish: string): string {
  return `/appointments/change-requests/${encodeURIComponent(wish)}`;
}

function queryOf(wanted: Record<string, string>, cursor: string | null | undefined) {
  return new URLSearchParams({ ...wanted, ...(cursor ? { cursor } : {}) });
}
