import { useMemo } from "react";
import { areaWords } from "../language/areaWords";
import { useTexts } from "../language/LanguageProvider";

const [MovingWords, useOwnWords] = areaWords({
  nb: async () => (await import("../texts/moving.nb")).moving,
  en: async () => (await import("../texts/moving.en")).moving,
});

export { MovingWords };

/** All words that those have who choose another time. */
export function useMovingTexts() {
  const texts = useTexts();
  const move = useOwnWords();
  return useMemo(() => ({ ...texts, move }), [texts, move]);
}
