import { signOut } from "../api/identity";
import { asProblem } from "../api/problem";
import { eraseDrafts } from "../session/draft";
import { eraseUnit } from "../session/unit";
import { eraseTrace, leaveUnfinished } from "./trace";

/** Signed out here; `next` is where one signs out at the provider too. */
interface Left {
  done: boolean;
  next?: string | undefined;
}

/** Forgets everything on this machine and ends the session. Not done when the API was not reached: only
 * that stays known here, until it has been. */
export async function leaveHere(): Promise<Left> {
  eraseDrafts();
  eraseUnit();
  leaveUnfinished();
  const left = await tell();
  if (left.done) eraseTrace();
  return left;
}

async function tell(): Promise<Left> {
  try {
    return { done: true, next: await signOut() };
  } catch (thrown) {
    return { done: asProblem(thrown).status === 401 };
  }
}
