import { useCareTexts } from "../appointment/careWords";
import type { EarlierTexts } from "../texts/earlier.nb";

/** The words of whoever waits for an earlier time. */
export function useWords(): EarlierTexts {
  return useCareTexts().earlier;
}
