import type { Person, Role } from "../api/types";
import { traceUnder } from "../session/trace";

/** In which role one is signed in, and in which session, known by when it must end at the latest: no
 * name and no number. */
const trace = traceUnder<`${Role} ${string}` | "unfinished">("minjournal.signed-in");
const EXPIRED = "expired";

export function leaveTrace({ role, ends_at }: Person): void {
  trace.leave(`${role} ${ends_at}`);
}

export function eraseTrace(): void {
  trace.erase();
}

/** The session that was open in this tab has run out: who signs in next goes on where it ended. */
export function leaveExpired(): void {
  const role = lastRole();
  if (role) trace.leave(`${role} ${EXPIRED}`);
}

/** That one has signed out, and the API has not yet said that it knows: told also after a reload. */
export function leaveUnfinished(): void {
  trace.leave("unfinished");
}

export function isUnfinished(): boolean {
  return trace.read() === "unfinished";
}

/** In which role this tab was signed in last. */
export function lastRole(): Role | undefined {
  const [word] = (trace.read() ?? "").split(" ");
  return word === "patient" || word === "staff" ? word : undefined;
}

/** Whether this is the session that this tab knows, goes on where that one ran out, or is another's. */
export function sinceLast(person: Person): "same" | "continued" | "another" {
  const left = trace.read();
  if (left === `${person.role} ${person.ends_at}`) return "same";
  return left === `${person.role} ${EXPIRED}` ? "continued" : "another";
}
