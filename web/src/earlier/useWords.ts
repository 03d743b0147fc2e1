import { useLanguage } from "../language/LanguageProvider";
import { en } from "../texts/earlier.en";
import { type EarlierTexts, nb } from "../texts/earlier.nb";

const WORDS = { nb, en };

/** The words of whoever waits for an earlier time. */
export function useWords(): EarlierTexts {
  return WORDS[useLanguage().language];
}
