import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { device } from "../storage";
import { isLanguage, LANGUAGES, type Language, type Texts } from "../texts";

const KEY = "minjournal.language";

interface Choice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<Choice>({ language: "nb", choose: () => {} });

/** Holds the language, keeps the choice, and tells the browser which language the page is in. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const chosen = (next: Language) => {
    device.set(KEY, next);
    choose(next);
  };
  return <LanguageContext value={{ language, choose: chosen }}>{children}</LanguageContext>;
}

export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return LANGUAGES[useLanguage().language].texts;
}

function remembered(): Language {
  const kept = device.get(KEY);
  return isLanguage(kept) ? kept : "nb";
}
