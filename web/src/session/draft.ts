import { tab } from "../storage";

const PREFIX = "minjournal.draft.";

/** What was typed about one appointment: survives reload and expiry in this tab. */
export function keptDraft(appointmentId: string): string {
  return tab.get(PREFIX + appointmentId) ?? "";
}

export function keepDraft(appointmentId: string, text: string): void {
  if (text) tab.set(PREFIX + appointmentId, text);
  else tab.remove(PREFIX + appointmentId);
}

/** Whether anything at all is kept. */
export function hasDraft(): boolean {
  return draftKeys().length > 0;
}

/** Erases every draft; all but one appointment's, when another code has been opened. */
export function eraseDrafts(except?: string): void {
  for (const key of draftKeys()) {
    if (key !== PREFIX + except) tab.remove(key);
  }
}

function draftKeys(): string[] {
  return tab.keys().filter((key) => key.startsWith(PREFIX));
}
