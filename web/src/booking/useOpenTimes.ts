import { useCallback, useEffect, useRef, useState } from "react";
import { openTimes } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import type { FreeTime } from "../api/types";

/** Every time that can be booked at the unit; the first page as soon as it is there. */
export function useOpenTimes(unitId: string) {
  const [times, setTimes] = useState<FreeTime[]>([]);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  /** Only the latest round may still say anything. */
  const round = useRef(0);

  const load = useCallback(async () => {
    round.current += 1;
    const current = round.current;
    setLoading(true);
    setProblem(undefined);
    setTimes([]);
    try {
      for await (const found of pages(unitId)) {
        if (round.current !== current) return;
        setTimes(found);
      }
    } catch (thrown) {
      if (round.current === current) setProblem(asProblem(thrown));
    }
    if (round.current === current) setLoading(false);
  }, [unitId]);

  useEffect(() => {
    void load();
    return () => {
      round.current += 1;
    };
  }, [load]);
  return { times, loading, problem, reload: load };
}

/** What has been found so far, page by page. */
async function* pages(unitId: string): AsyncGenerator<FreeTime[]> {
  let found: FreeTime[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await openTimes(unitId, cursor);
    found = [...found, ...page.items];
    cursor = page.cursor;
    yield found;
  } while (cursor);
}
