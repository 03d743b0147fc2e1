import type { Sender } from "../api/types";
import { useTexts } from "../language/LanguageProvider";

/** What somebody at the hospital is, as it stands inside a sentence. */
export function useFunctionName() {
  const { functions } = useTexts().staffPage;
  return (post: NonNullable<Sender["function"]>): string => functions[post].toLowerCase();
}
