import { useTexts } from "../language/LanguageProvider";
import type { EarlierTexts } from "../texts/earlier.nb";

/** The words of whoever waits for an earlier time. */
export function useWords(): EarlierTexts {
  return useTexts().earlier;
}
