import { useMemo } from "react";
import { areaWords } from "../language/areaWords";
import { useTexts } from "../language/LanguageProvider";
import { useMovingTexts } from "../move/movingWords";

// Those of moving are needed inside, too: both come at once.
const [CareWords, useOwnWords] = areaWords({
  nb: async () =>
    (await Promise.all([import("../texts/care.nb"), import("../texts/moving.nb")]))[0].care,
  en: async () =>
    (await Promise.all([import("../texts/care.en"), import("../texts/moving.en")]))[0].care,
});

export { CareWords };

/** All words that those have who do something with an appointment. */
export function useCareTexts() {
  const texts = useTexts();
  const care = useOwnWords();
  const { move } = useMovingTexts();
  return useMemo(() => {
    const appointment = { ...texts.appointment, ...care.appointment };
    return { ...texts, ...care, move, appointment };
  }, [texts, care, move]);
}
