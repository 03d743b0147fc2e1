import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import type { Language, Texts } from "../texts";
import { keepChosen, type Spoken, speak } from "./chosen";

interface Choice extends Spoken {
  choose: (language: Language) => void;
  /** Shows it until one chooses, and leaves nothing behind for whoever uses the device next. */
  suggest: (language: Language) => void;
}

const LanguageContext = createContext<Choice | null>(null);

/** Holds the language, keeps the choice, and tells the browser which language the page is in. */
export function LanguageProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  const suggest = useCallback((next: Language) => {
    // Nobody has asked for it: where its words do not come, the page goes on as it is.
    speak(next).then(setSpoken, () => {});
  }, []);
  const choose = useCallback((next: Language) => {
    keepChosen(next);
    // Words that are not there any more since an update come with the whole page.
    speak(next).then(setSpoken, () => window.location.reload());
  }, []);
  return <LanguageContext value={{ ...spoken, choose, suggest }}>{children}</LanguageContext>;
}

export function useLanguage(): Choice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error("no language provider");
  return choice;
}

export function useTexts(): Texts {
  return useLanguage().texts;
}
