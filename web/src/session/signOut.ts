import { signOut } from "../api/identity";
import { asProblem } from "../api/problem";
import { eraseDrafts } from "./draft";
import { eraseTrace, isUnfinished, leaveUnfinished } from "./trace";

/** Forgets everything on this machine and ends the session. False when the API was not reached: only
 * that stays known here, until it has been. */
export async function signOutHere(): Promise<boolean> {
  eraseDrafts();
  leaveUnfinished();
  const done = await isSignedOut();
  if (done && isUnfinished()) eraseTrace();
  return done;
}

async function isSignedOut(): Promise<boolean> {
  try {
    await signOut();
    return true;
  } catch (thrown) {
    return asProblem(thrown).status === 401;
  }
}
