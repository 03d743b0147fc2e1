import { useCallback, useEffect, useState } from "react";
import type { OfficeRequest } from "../api/office";
import { asProblem, type Problem } from "../api/problem";
import { useChoice } from "./choice";
import { findRequest } from "./reading";

/** One request: as its list has shown it, or looked for in the lists. */
export function useOfficeRequest(id: string) {
  const { known, note, refuse } = useChoice();
  const [request, setRequest] = useState<OfficeRequest | undefined>(() => known(id));
  const [problem, setProblem] = useState<Problem>();
  const [isGone, setGone] = useState(false);

  const take = useCallback(
    (found: OfficeRequest) => {
      note([found]);
      setRequest(found);
    },
    [note],
  );
  /** Tells whether that could be done. */
  const load = useCallback(async (): Promise<boolean> => {
    setProblem(undefined);
    try {
      const found = await findRequest(id);
      if (found) take(found);
      else setGone(true);
      return true;
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (refused.code === "wrong-role") refuse();
      setProblem(refused);
      return false;
    }
  }, [id, take, refuse]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes, not whenever it changes
  useEffect(() => {
    if (!request) void load();
  }, [id]);
  return { request, problem, isGone, load, take, lose: () => setGone(true), refuse };
}

export type OpenRequest = ReturnType<typeof useOfficeRequest>;
