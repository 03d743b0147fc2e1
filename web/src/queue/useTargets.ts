import { useEffect, useState } from "react";
import { hospitals } from "../api/organizations";
import { asProblem, type Problem } from "../api/problem";
import type { Thread } from "../api/types";
import { type Unit, useUnit } from "../workspace/unit";
import { targets } from "./units";

/** The units that a thread can be forwarded to. */
export function useTargets({ organization, unit }: Thread) {
  const { units } = useUnit();
  const [found, setFound] = useState<Unit[]>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let isWanted = true;
    hospitals().then(
      (all) => {
        const hospital = all.find(({ id }) => id === organization.id) ?? { units: [] };
        if (isWanted) setFound(targets(hospital, units, unit.id));
      },
      (thrown) => isWanted && setProblem(asProblem(thrown)),
    );
    return () => {
      isWanted = false;
    };
  }, [organization.id, unit.id, units]);
  return { found, problem };
}
