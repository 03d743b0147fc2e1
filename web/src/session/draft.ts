import type { Asker } from "../api/client";
import { tab } from "../storage";

const PREFIX = "minjournal.draft.";

/** Whose text it is, and about which appointment: what one writes when signed in never shows up for
 * whoever holds the letter's code. */
export interface About {
  as: Asker;
  id: string;
}

/** What the text is for: what was typed for one purpose never shows up in another. */
export type Purpose =
  | "cancel"
  | "change"
  | "accept"
  | "decline"
  | "answer"
  | "booking"
  | "message"
  | "thread"
  | "request"
  | "templates";

/** What was typed about one appointment: survives reload and expiry in this tab. */
export function keptDraft(about: About, purpose: Purpose): string {
  return tab.get(under(about) + purpose) ?? "";
}

export function keepDraft(about: About, purpose: Purpose, text: string): void {
  if (text) tab.set(under(about) + purpose, text);
  else tab.remove(under(about) + purpose);
}

/** Whether anything at all is kept. */
export function hasDraft(as?: Asker): boolean {
  return draftKeys(as).length > 0;
}

/** Erases every draft, or all of one kind of reader. */
export function eraseDrafts(as?: Asker): void {
  for (const key of draftKeys(as)) tab.remove(key);
}

export function eraseDraftsAbout(about: About): void {
  for (const key of draftKeys(about.as)) if (key.startsWith(under(about))) tab.remove(key);
}

/** Of all but one appointment's, when another code has been opened. */
export function eraseOtherDrafts(about: About): void {
  for (const key of draftKeys(about.as)) if (!key.startsWith(under(about))) tab.remove(key);
}

function under({ as, id }: About): string {
  return `${PREFIX}${as}.${id}.`;
}

function draftKeys(as?: Asker): string[] {
  return tab.keys().filter((key) => key.startsWith(as ? `${PREFIX}${as}.` : PREFIX));
}
