import type { components } from "../generated/messages";
import { request } from "./client";
import type { Thread, ThreadPage } from "./types";

export type Colleague = components["schemas"]["Colleague"];
export type Template = components["schemas"]["Template"];
export type Templates = components["schemas"]["TemplatesView"];
export type NewStaffThread = components["schemas"]["StaffThread"];

/** As many threads as one looks through before asking for more. */
const AT_ONCE = "20";

/** Which of a unit's threads: of one status, and, if named, those that one colleague has taken. */
export interface Wanted {
  status: Thread["status"];
  assignee?: string | undefined;
}

/** A page of the unit's threads, in the order of the API: what is due first. Every time it is asked for
 * stands in the patients' access logs: `countUnread` tells whether there is anything new. */
export function queueOf(
  unit: string,
  { status, assignee }: Wanted,
  cursor: string | undefined,
  background: boolean,
): Promise<ThreadPage> {
  const query = new URLSearchParams({
    status,
    limit: AT_ONCE,
    ...(assignee ? { assignee } : {}),
    ...(cursor ? { cursor } : {}),
  });
  return request("GET", `${ofUnit(unit)}/threads?${query}`, { background });
}

/** Whom a thread of the unit can be assigned to, by name. */
export async function colleaguesAt(unit: string): Promise<Colleague[]> {
  type Colleagues = components["schemas"]["Colleagues"];
  const { items } = await request<Colleagues>("GET", `${ofUnit(unit)}/staff`);
  return items;
}

export function templatesOf(unit: string): Promise<Templates> {
  return request("GET", `${ofUnit(unit)}/templates`);
}

/** All of them, in the place of those of that version. The problem `stale` when others stand there. */
export function saveTemplates(
  unit: string,
  version: number,
  items: Template[],
): Promise<Templates> {
  return request("PUT", `${ofUnit(unit)}/templates`, { version, body: { items } });
}

/** Writes to a patient. The problem 404 when they have nothing to do with the unit, `not-reachable` when
 * nobody reads here for them. */
export function startAsStaff(unit: string, said: NewStaffThread, attempt: string): Promise<Thread> {
  return request("POST", `${ofUnit(unit)}/threads`, { body: said, attempt });
}

/** Says who takes it on: a colleague's subject, or nobody. The problem `stale` when something has
 * happened in the thread since it was read. */
export function assign(thread: Thread, to: string | null, attempt: string): Promise<Thread> {
  return decide(thread, "assign", { to }, attempt);
}

/** To another unit of the hospital, where one may not see it any more. The patient reads the reason. */
export function forward(
  thread: Thread,
  to: { unit_id: string; reason: string },
  attempt: string,
): Promise<void> {
  return decide(thread, "forward", to, attempt);
}

/** Whether the hospital's system is to take it up in its journal. */
export function markForJournal(thread: Thread, done: boolean, attempt: string): Promise<Thread> {
  return decide(thread, "journal", { done }, attempt);
}

/** For colleagues alone. */
export function writeNote(thread: Thread, body: string, attempt: string): Promise<Thread> {
  return request("POST", `${ofThread(thread)}/note`, { body: { body }, attempt });
}

function decide<Answer>(
  thread: Thread,
  act: string,
  body: unknown,
  attempt: string,
): Promise<Answer> {
  const { version } = thread;
  return request("POST", `${ofThread(thread)}/${act}`, { body, version, attempt });
}

function ofUnit(unit: string): string {
  return `/messages/units/${encodeURIComponent(unit)}`;
}

function ofThread({ id }: Thread): string {
  return `/messages/threads/${encodeURIComponent(id)}`;
}
