import { useMemo } from "react";
import { areaWords } from "../language/areaWords";
import { useTexts } from "../language/LanguageProvider";

// Most views of them need those of the appointments, too: all are asked for at once.
const [OwnWords, useWords] = areaWords({
  nb: async () => {
    import("../texts/care.nb").catch(() => {});
    return (await import("../texts/own.nb")).own;
  },
  en: async () => {
    import("../texts/care.en").catch(() => {});
    return (await import("../texts/own.en")).own;
  },
});

export { OwnWords };

/** All words of the list of one's own appointments, and of the way into it. */
export function useOwnTexts() {
  const texts = useTexts();
  const own = useWords();
  return useMemo(() => ({ ...texts, ...own }), [texts, own]);
}
