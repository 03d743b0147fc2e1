import { useTexts } from "../language/LanguageProvider";
import type { Fault } from "../layout/ErrorSummary";
import { useRequestWords } from "./requestWords";
import type { AnswerDraft } from "./useAnswerDraft";

/** What must be put right before an answer can be sent. */
export function useAnswerFaults({ fields, text, tooLong }: AnswerDraft): Fault[] {
  const { missing } = useRequestWords();
  const { errors } = useTexts();
  const { outcome, ground } = fields;
  const needsGround = outcome !== "" && outcome !== "fulfilled" && !ground;
  return [
    ...(outcome ? [] : [{ field: "outcome-fulfilled", message: missing.outcome }]),
    ...(needsGround ? [{ field: "ground-danger-to-life", message: missing.ground }] : []),
    ...(text ? [] : [{ field: "text", message: missing.text }]),
    ...(tooLong ? [{ field: "text", message: errors.textLong(tooLong) }] : []),
  ];
}
