import { useCallback, useEffect, useRef, useState } from "react";
import { ownThreads } from "../api/messages";
import { asProblem, type Problem } from "../api/problem";
import type { Thread, ThreadPage } from "../api/types";

export type Which = "open" | "closed";

/** As many pages as one looks through for something to show: of a kind there may be none on a page. */
const PAGES = 5;

/** The patient's own threads, as far as one has asked for them. */
export function useOwnThreads(which: Which) {
  const [found, setFound] = useState<{ which: Which; items: Thread[]; cursor?: string }>();
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const round = useRef(0);

  const load = useCallback(
    async (after?: string) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      setProblem(undefined);
      try {
        const page = await search(which, after);
        if (round.current !== current) return;
        setFound((before) => joined(which, after ? before : undefined, page));
      } catch (thrown) {
        if (round.current === current) setProblem(asProblem(thrown));
      } finally {
        if (round.current === current) setLoading(false);
      }
    },
    [which],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const shown = found?.which === which ? found : undefined;
  return { shown: shown?.items, cursor: shown?.cursor, loading, problem, load };
}

export type OwnThreads = ReturnType<typeof useOwnThreads>;

async function search(which: Which, after: string | undefined): Promise<ThreadPage> {
  let cursor = after;
  for (let looked = 1; ; looked += 1) {
    const page = await ownThreads(which === "closed" ? "closed" : undefined, cursor);
    const items = page.items.filter(({ status }) => (status === "closed") === (which === "closed"));
    cursor = page.cursor ?? undefined;
    if (items.length || !cursor || looked === PAGES) return { items, cursor: cursor ?? null };
  }
}

function joined(which: Which, before: { items: Thread[] } | undefined, page: ThreadPage) {
  const items = [...(before?.items ?? []), ...page.items];
  return { which, items, ...(page.cursor ? { cursor: page.cursor } : {}) };
}
