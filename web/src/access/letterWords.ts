import { useMemo } from "react";
import { areaWords } from "../language/areaWords";
import { useTexts } from "../language/LanguageProvider";

const [LetterWords, useWords] = areaWords({
  nb: async () => (await import("../texts/letter.nb")).letter,
  en: async () => (await import("../texts/letter.en")).letter,
});

export { LetterWords };

/** All words that those have who come with the code of a letter. */
export function useLetterTexts() {
  const texts = useTexts();
  const access = useWords();
  return useMemo(() => ({ ...texts, access }), [texts, access]);
}
