import { useCallback, useEffect, useState } from "react";
import { hospitals as ask } from "../api/organizations";
import { asProblem, type Problem } from "../api/problem";
import type { Hospital } from "../api/types";

/** Every hospital by name, once they are there; or why they could not be had, and a way to retry. */
export function useHospitals() {
  const [hospitals, setHospitals] = useState<Hospital[]>();
  const [problem, setProblem] = useState<Problem>();
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setHospitals(await ask());
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { hospitals, problem, reload: load };
}
