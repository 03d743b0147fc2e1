import { tabsOf } from "../session/tabs";
import type { Closed } from "./session";

/** `who` asks whether someone is signed in; `open` says which session is, and until when; `expired` that
 * one has run out, or was ended from elsewhere. */
export type News =
  | { kind: "who" }
  | { kind: "expired" }
  | { kind: "open"; endsAt: string; expiresAt: number }
  | { kind: "closed"; because: Closed["because"] };

export const signedInTabs = tabsOf<News>("minjournal.signed-in");
