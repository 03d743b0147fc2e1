import { useState } from "react";
import { keepDraft, keptDraft } from "../session/draft";

/** As many characters as the API takes. */
const LONGEST = 2000;

/** What one tells the unit, and no other, while it is written. It survives reload and expiry. */
export function useComment(unitId: string) {
  const about = { as: "person", id: unitId } as const;
  const [value, setValue] = useState(() => keptDraft(about, "booking"));
  const set = (written: string) => {
    setValue(written);
    keepDraft(about, "booking", written);
  };
  const text = value.trim();
  return { value, set, text, tooLong: Math.max(0, [...text].length - LONGEST) };
}
