import { useCallback, useEffect, useState } from "react";
import { writableUnits } from "../api/messages";
import { asProblem, type Problem } from "../api/problem";
import type { WritableUnit } from "../api/types";

/** The units that the patient may write to now. */
export function useWritable() {
  const [units, setUnits] = useState<WritableUnit[]>();
  const [problem, setProblem] = useState<Problem>();
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setUnits(await writableUnits());
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { units, problem, load };
}
