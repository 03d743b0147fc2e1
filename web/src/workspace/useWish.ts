import { useCallback, useEffect, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { StaffAppointment } from "../api/types";
import { waitingWish } from "../api/workspace";

/** One wish. Once found it stays: whether it still waits is told when one answers. */
export function useWish(id: string) {
  const [row, setRow] = useState<StaffAppointment>();
  const [problem, setProblem] = useState<Problem>();
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setRow(await waitingWish(id));
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, [id]);
  useEffect(() => {
    void load();
  }, [load]);
  const isGone = problem?.status === 404;
  return { row, problem: isGone ? undefined : problem, isGone, retry: () => void load() };
}
