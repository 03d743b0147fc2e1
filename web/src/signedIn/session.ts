import { whoIsSignedIn } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import type { Person } from "../api/types";
import { eraseDrafts } from "../session/draft";
import { guestTrace } from "../session/trace";
import { isUnfinished, lastRole, leaveExpired, leaveTrace, sinceLast } from "./trace";

/** `because` says why it is closed, for the page one lands on to explain. */
export type SignedInSession =
  | { kind: "unknown" }
  | { kind: "unreachable"; problem: Problem }
  | { kind: "open"; me: Person; expiresAt: number }
  | Closed;

/** `leaving` until the API has answered; `unfinished` when it could not be told. */
export interface Closed {
  kind: "closed";
  because: "none" | "expired" | "leaving" | "left" | "unfinished";
}

export function closed(because: Closed["because"]): Closed {
  return { kind: "closed", because };
}

/** What this tab knows before it has asked. */
export function known(): SignedInSession {
  return isUnfinished() ? closed("unfinished") : { kind: "unknown" };
}

let asking: Promise<SignedInSession> | undefined;

/** Asks once, however many parts of the page want to know. */
export function ask(background: boolean): Promise<SignedInSession> {
  asking ??= answer(background).finally(() => {
    asking = undefined;
  });
  return asking;
}

async function answer(background: boolean): Promise<SignedInSession> {
  try {
    const me = await whoIsSignedIn(background);
    welcome(me);
    return { kind: "open", me, expiresAt: Date.parse(me.expires_at) };
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.status !== 401) return { kind: "unreachable", problem };
    leaveExpired();
    return closed(lastRole() ? "expired" : "none");
  }
}

/** What someone else has begun to write here is not for whoever signs in now. The API tells nothing
 * that says whether two sessions are the same person's: only what one goes on with is kept. What a
 * guest writes belongs to the open letter, and goes with that. */
function welcome(me: Person): void {
  const guestIsOpen = guestTrace.read() === "open";
  if (sinceLast(me) === "another") eraseDrafts(guestIsOpen ? "person" : undefined);
  leaveTrace(me);
}
