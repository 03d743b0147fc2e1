import { keepDraft, keptDraft } from "../session/draft";
import type { UploadedFile } from "./files";

/** A message that is not sent, as it survives reload and expiry for the same person. */
export interface KeptMessage {
  text: string;
  /** Those that have arrived: of the others there is nothing left after a reload. */
  files: UploadedFile[];
  /** What was sent, each under the key by which it happens once: until the API has answered. */
  sent: Attempt[];
}

export interface Attempt {
  intent: string;
  key: string;
}

export function keptMessage(id: string): KeptMessage {
  const kept = keptDraft({ as: "person", id }, "message");
  return { text: "", files: [], sent: [], ...(kept && JSON.parse(kept)) };
}

export function keepMessage(id: string, message: KeptMessage): void {
  const isEmpty = !message.text && !message.files.length;
  keepDraft({ as: "person", id }, "message", isEmpty ? "" : JSON.stringify(message));
}
