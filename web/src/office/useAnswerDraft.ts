import { useState } from "react";
import type { Ground, OfficeAnswer, Outcome } from "../api/office";
import { longBy, tidy } from "../conversation/text";
import { eraseDraftsAbout, keepDraft, keptDraft } from "../session/draft";

interface Fields {
  outcome: Outcome | "";
  ground: Ground | "";
  text: string;
}

const EMPTY: Fields = { outcome: "", ground: "", text: "" };

/** An answer while it is written: kept for the same person until it has been sent. */
export function useAnswerDraft(id: string) {
  const about = { as: "person", id } as const;
  const [fields, setFields] = useState<Fields>(() => {
    const kept = keptDraft(about, "answer");
    return kept ? { ...EMPTY, ...JSON.parse(kept) } : EMPTY;
  });
  const set = (part: Partial<Fields>) => {
    const changed = { ...fields, ...part };
    setFields(changed);
    keepDraft(about, "answer", JSON.stringify(changed));
  };
  const erase = () => {
    setFields(EMPTY);
    eraseDraftsAbout(about);
  };
  const text = tidy(fields.text);
  return { fields, text, tooLong: longBy(text), said: saidIn(fields, text), set, erase };
}

export type AnswerDraft = ReturnType<typeof useAnswerDraft>;

/** What can be sent: only a refusal, whole or in part, has a ground. */
export function saidIn({ outcome, ground }: Fields, text: string): OfficeAnswer | undefined {
  if (!outcome || !text) return undefined;
  if (outcome === "fulfilled") return { outcome, text };
  return ground ? { outcome, ground, text } : undefined;
}
