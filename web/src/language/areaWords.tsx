import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { NotLoaded } from "../layout/fetched";
import { Loading } from "../layout/Loading";
import type { Language } from "../texts";
import { lastSpoken } from "./chosen";
import { useLanguage } from "./LanguageProvider";

/** The words of one part of the page, in the language one reads: fetched along with it. Those of
 * the language before stay until others have come. */
export function areaWords<Words>(load: Record<Language, () => Promise<Words>>) {
  const Area = createContext<Words | null>(null);
  const here = new Map<Language, Words>();
  const fetchWords = async (language: Language) => {
    const words = await load[language]();
    here.set(language, words);
    return words;
  };
  // Where they do not come, they are asked for again when they are shown.
  fetchWords(lastSpoken()).catch(() => {});

  /** `shape`: of what comes, where that is not a whole view. */
  function AreaWords({
    children,
    shape = <Loading />,
  }: {
    children: ReactNode;
    shape?: ReactNode;
  }) {
    const { language } = useLanguage();
    const [words, setWords] = useState(() => here.get(language));
    useEffect(() => {
      let isWanted = true;
      const fail = () => {
        throw new NotLoaded();
      };
      fetchWords(language).then(
        (found) => isWanted && setWords(() => found),
        () => isWanted && setWords(fail),
      );
      return () => {
        isWanted = false;
      };
    }, [language]);
    return words ? <Area value={words}>{children}</Area> : shape;
  }

  function useWords(): Words {
    const words = useContext(Area);
    if (!words) throw new Error("no words");
    return words;
  }
  return [AreaWords, useWords] as const;
}
