const KEY = "minjournal.open";

/** That an appointment is open in this tab, so that after a reload the API is asked for it: a visitor
 * who has opened nothing asks nothing. */
export function leaveTrace(): void {
  sessionStorage.setItem(KEY, "1");
}

export function eraseTrace(): void {
  sessionStorage.removeItem(KEY);
}

export function hasTrace(): boolean {
  return sessionStorage.getItem(KEY) !== null;
}
