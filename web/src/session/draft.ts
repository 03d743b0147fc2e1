const PREFIX = "minjournal.draft.";

/** What was typed about one appointment: survives reload and expiry in this tab. */
export function keptDraft(appointmentId: string): string {
  return sessionStorage.getItem(PREFIX + appointmentId) ?? "";
}

export function keepDraft(appointmentId: string, text: string): void {
  if (text) sessionStorage.setItem(PREFIX + appointmentId, text);
  else sessionStorage.removeItem(PREFIX + appointmentId);
}

/** Whether anything at all is kept. */
export function hasDraft(): boolean {
  return draftKeys().length > 0;
}

/** Erases every draft; all but one appointment's, when another code has been opened. */
export function eraseDrafts(except?: string): void {
  for (const key of draftKeys()) {
    if (key !== PREFIX + except) sessionStorage.removeItem(key);
  }
}

function draftKeys(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
}
