import { whoIsSignedIn } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import type { Person } from "../api/types";
import { eraseDrafts } from "../session/draft";
import { guestTrace } from "../session/trace";
import { eraseUnit } from "../session/unit";
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

/** Whether someone was signed in here a moment ago, and the API has not yet said that they still are. */
export function isExpected(session: SignedInSession): boolean {
  return session.kind === "unknown" && lastRole() !== undefined;
}

/** What this tab knows before it has asked. */
export function known(): SignedInSession {
  return isUnfinished() ? closed("unfinished") : { kind: "unknown" };
}

/** Nothing when one has left meanwhile: such an answer is no longer about now. */
type Answered = SignedInSession | undefined;

/** Those under way. One that lets the session last longer is never taken for one that does not. */
const asking = new Map<boolean, Promise<Answered>>();
let departures = 0;

export function isAsking(): boolean {
  return asking.size > 0;
}

/** One leaves: what has been asked until now may be answered as if one had not. */
export function depart(): void {
  departures += 1;
  asking.clear();
}

/** Asks once, however many parts of the page want to know. */
export function ask(background: boolean): Promise<Answered> {
  const underWay = asking.get(background);
  if (underWay) return underWay;
  const asked = answer(background).finally(() => {
    if (asking.get(background) === asked) asking.delete(background);
  });
  asking.set(background, asked);
  return asked;
}

async function answer(background: boolean): Promise<Answered> {
  const before = departures;
  try {
    const me = await whoIsSignedIn(background);
    if (before !== departures) return undefined;
    welcome(me);
    return { kind: "open", me, expiresAt: Date.parse(me.expires_at) };
  } catch (thrown) {
    if (before !== departures) return undefined;
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
  if (sinceLast(me) === "another") {
    eraseDrafts(guestIsOpen ? "person" : undefined);
    eraseUnit();
  }
  leaveTrace(me);
}
