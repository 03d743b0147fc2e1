import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { NotLoaded } from "../layout/fetched";
import { Loading } from "../layout/Loading";
import { STAFF_TEXTS, type StaffTexts } from "../texts/staff";

const WordsContext = createContext<StaffTexts | null>(null);

/** Fetches the workspace's words; those of the language before stay until others have come. */
export function StaffWords({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const [words, setWords] = useState<StaffTexts>();
  useEffect(() => {
    let isWanted = true;
    const fail = () => {
      throw new NotLoaded();
    };
    STAFF_TEXTS[language]().then(
      (found) => isWanted && setWords(found),
      () => isWanted && setWords(fail),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words ? <WordsContext value={words}>{children}</WordsContext> : <Loading />;
}

export function useWords(): StaffTexts {
  const words = useContext(WordsContext);
  if (!words) throw new Error("no staff words");
  return words;
}
