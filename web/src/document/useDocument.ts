import { useCallback, useEffect, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { journalDocument } from "../api/records";
import type { JournalDocument } from "../api/types";

/** What is known of a document, without its file. */
export function useDocument(id: string) {
  const [found, setFound] = useState<JournalDocument>();
  const [problem, setProblem] = useState<Problem>();
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setFound(await journalDocument(id));
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, [id]);
  useEffect(() => {
    void load();
  }, [load]);
  return { found, problem, load };
}
