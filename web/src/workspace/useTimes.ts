import { useCallback, useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { FreeTime } from "../api/types";
import { timesForWish } from "../api/workspace";

/** Every free time that fits the wish; the first page as soon as it is there. */
export function useTimes(wish: string, onGone: () => void) {
  const [times, setTimes] = useState<FreeTime[]>([]);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  /** Only the latest round may still say anything. */
  const round = useRef(0);
  const gone = useRef(onGone);
  gone.current = onGone;

  const load = useCallback(async () => {
    round.current += 1;
    const current = round.current;
    setTimes([]);
    setLoading(true);
    setProblem(undefined);
    try {
      let cursor: string | null | undefined;
      do {
        const page = await timesForWish(wish, cursor);
        if (round.current !== current) return;
        setTimes((before) => [...before, ...page.items]);
        cursor = page.cursor;
      } while (cursor);
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (round.current !== current) return;
      if (refused.status === 404) gone.current();
      else setProblem(refused);
    }
    setLoading(false);
  }, [wish]);
  useEffect(() => {
    void load();
    return () => {
      round.current += 1;
    };
  }, [load]);
  return { times, loading, problem, reload: () => void load() };
}

export type Times = ReturnType<typeof useTimes>;
