import { useTexts } from "../language/LanguageProvider";
import { paragraphLongBy } from "./lengths";
import { useWritingWords } from "./writingWords";

/** What must be put right before a thread can be forwarded. */
export function useForwardFaults(unit: string, text: string) {
  const { forward: texts } = useWritingWords();
  const { errors } = useTexts();
  const over = paragraphLongBy(text);
  const reason = over ? errors.textLong(over) : text ? undefined : texts.reasonMissing;
  const missing = unit ? undefined : texts.unitMissing;
  const all = [
    ...(missing ? [{ field: "to-unit", message: missing }] : []),
    ...(reason ? [{ field: "reason", message: reason }] : []),
  ];
  return { unit: missing, reason, all };
}
