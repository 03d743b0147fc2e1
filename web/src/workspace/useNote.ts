import { useState } from "react";
import { keepDraft, keptDraft } from "../session/draft";

/** As many characters as the API takes. */
const LONGEST = 2000;

/** A text to the patient while it is written. It survives reload and expiry. */
export function useNote(wish: string, purpose: "accept" | "decline") {
  const about = { as: "person", id: wish } as const;
  const [value, setValue] = useState(() => keptDraft(about, purpose));
  const set = (text: string) => {
    setValue(text);
    keepDraft(about, purpose, text);
  };
  const text = value.trim();
  return { value, set, text, tooLong: Math.max(0, [...text].length - LONGEST) };
}
