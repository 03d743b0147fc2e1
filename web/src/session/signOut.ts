import { signOut } from "../api/identity";
import { asProblem } from "../api/problem";
import { eraseDrafts } from "./draft";

/** Forgets everything on this machine and ends the session. False when the API was not reached. */
export async function signOutHere(): Promise<boolean> {
  eraseDrafts();
  try {
    await signOut();
    return true;
  } catch (thrown) {
    return asProblem(thrown).status === 401;
  }
}
