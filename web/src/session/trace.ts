import { tab } from "../storage";

const KEY = "minjournal.session";

/** That an appointment is open in this tab, so that after a reload the API is asked for it: a visitor
 * who has opened nothing asks nothing. */
export function leaveTrace(): void {
  tab.set(KEY, "open");
}

export function hasTrace(): boolean {
  return tab.get(KEY) === "open";
}

export function eraseTrace(): void {
  tab.remove(KEY);
}

/** That one has left, and the API has not yet said that it knows: told also after a reload. */
export function leaveUnfinished(): void {
  tab.set(KEY, "unfinished");
}

export function isUnfinished(): boolean {
  return tab.get(KEY) === "unfinished";
}
