import { useCallback, useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { FreeTime, FreeTimePage } from "../api/types";

type Fetch = (cursor: string | null | undefined) => Promise<FreeTimePage>;

/** Every time that there is to choose from; the first page as soon as it is there. `refused` is asked
 * first when it is refused. */
export function usePages(fetchPage: Fetch, refused?: (problem: Problem) => Promise<unknown>) {
  const [times, setTimes] = useState<FreeTime[]>([]);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  /** Only the latest round may still say anything. */
  const round = useRef(0);

  const load = useCallback(
    async (show: (found: FreeTime[], isAll: boolean) => void) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      setProblem(undefined);
      try {
        for await (const [found, isAll] of pages(fetchPage)) {
          if (round.current !== current) return;
          show(found, isAll);
        }
        setLoading(false);
      } catch (thrown) {
        const why = asProblem(thrown);
        if (round.current !== current) return;
        await refused?.(why);
        setProblem(why);
        setLoading(false);
      }
    },
    [fetchPage, refused],
  );

  useEffect(() => {
    void load(setTimes);
    return () => {
      round.current += 1;
    };
  }, [load]);

  /** Looks again. Until all is there, what was shown stays, without the time that is gone. */
  const reload = (gone?: string) => {
    const left = times.filter(({ slot_id }) => slot_id !== gone);
    setTimes(left);
    void load((found, isAll) => (isAll || !left.length) && setTimes(found));
  };
  return { times, loading, problem, reload };
}

/** What has been found so far, page by page, and whether that is all. */
async function* pages(fetchPage: Fetch): AsyncGenerator<[FreeTime[], boolean]> {
  let found: FreeTime[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await fetchPage(cursor);
    found = [...found, ...page.items];
    cursor = page.cursor;
    yield [found, !cursor];
  } while (cursor);
}
