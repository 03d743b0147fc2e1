import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { useLanguage } from "../language/LanguageProvider";
import { saveFile } from "../saveFile";

/** Tells nothing of what it is about to those who see it among one's files. */
const FILE = "timeavtale.ics";

interface Wanted {
  load: (language: string) => Promise<Blob>;
  /** What it is called on the machine. */
  name?: string;
  /** Is asked first when it is refused. */
  refuse?: (refused: Problem) => Promise<unknown>;
}

/** Fetches a file to keep, such as appointments for one's calendar, in the language one reads. */
export function useCalendarFile({ load, name = FILE, refuse }: Wanted) {
  const { language } = useLanguage();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const keep = async () => {
    if (waiting) return;
    setWaiting(true);
    setProblem(undefined);
    try {
      saveFile(await load(language), name);
    } catch (thrown) {
      const refused = asProblem(thrown);
      await refuse?.(refused);
      setProblem(refused);
    } finally {
      setWaiting(false);
    }
  };
  return { keep, waiting, problem };
}
