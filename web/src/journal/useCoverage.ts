import { useCallback, useEffect, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { coverage } from "../api/records";
import type { CoverageView } from "../api/types";

/** What each hospital shows this patient, and what not. */
export function useCoverage() {
  const [covered, setCovered] = useState<CoverageView>();
  const [problem, setProblem] = useState<Problem>();
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setCovered(await coverage());
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { covered, problem, load };
}
