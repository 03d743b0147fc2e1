import { tab } from "../storage";

const PREFIX = "minjournal.draft.";

/** What the text is for: what was typed for one purpose never shows up in another. */
export type Purpose = "cancel" | "change";

/** What was typed about one appointment: survives reload and expiry in this tab. */
export function keptDraft(appointmentId: string, purpose: Purpose): string {
  return tab.get(keyOf(appointmentId, purpose)) ?? "";
}

export function keepDraft(appointmentId: string, purpose: Purpose, text: string): void {
  if (text) tab.set(keyOf(appointmentId, purpose), text);
  else tab.remove(keyOf(appointmentId, purpose));
}

/** Whether anything at all is kept. */
export function hasDraft(): boolean {
  return draftKeys().length > 0;
}

/** Erases every draft; of all but one appointment's, when another code has been opened. */
export function eraseDrafts(except?: string): void {
  for (const key of draftKeys()) {
    if (!except || !key.startsWith(keyOf(except))) tab.remove(key);
  }
}

function keyOf(appointmentId: string, purpose: Purpose | "" = ""): string {
  return `${PREFIX}${appointmentId}.${purpose}`;
}

function draftKeys(): string[] {
  return tab.keys().filter((key) => key.startsWith(PREFIX));
}
