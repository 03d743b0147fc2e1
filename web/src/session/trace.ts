import { tab } from "../storage";

const KEY = "minjournal.open";

/** That an appointment is open in this tab, so that after a reload the API is asked for it: a visitor
 * who has opened nothing asks nothing. */
export function leaveTrace(): void {
  tab.set(KEY, "1");
}

export function eraseTrace(): void {
  tab.remove(KEY);
}

export function hasTrace(): boolean {
  return tab.get(KEY) !== null;
}
