import { finishGuest } from "../api/identity";
import { asProblem } from "../api/problem";
import { eraseDrafts } from "../session/draft";
import { guestTrace } from "../session/trace";

/** Forgets everything on this machine and ends the session. False when the API was not reached: only
 * that stays known here, until it has been. */
export async function finishHere(): Promise<boolean> {
  eraseDrafts();
  guestTrace.leave("unfinished");
  const done = await isFinished();
  if (done && guestTrace.read() === "unfinished") guestTrace.erase();
  return done;
}

async function isFinished(): Promise<boolean> {
  try {
    await finishGuest();
    return true;
  } catch (thrown) {
    return asProblem(thrown).status === 401;
  }
}
