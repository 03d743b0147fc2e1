import { useCallback } from "react";
import { chosenHere } from "../language/chosen";
import { useLanguage } from "../language/LanguageProvider";
import type { Language } from "../texts";

/** Speaks a language because of what one has chosen for oneself. A choice on this device follows; where
 * there is none, none is left behind for whoever uses the device next. */
export function useSpeak(): (language: Language) => void {
  const { choose, suggest } = useLanguage();
  return useCallback(
    (language) => (chosenHere() ? choose(language) : suggest(language)),
    [choose, suggest],
  );
}
