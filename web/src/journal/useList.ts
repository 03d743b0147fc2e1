import { useCallback, useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";

interface Part<Item> {
  items: Item[];
  cursor?: string | null;
}

/** As many pages as one looks through for something to show: a page may be empty, and others follow. */
const PAGES = 5;

/** A list as far as one has asked for it. `ask` must stay the same while what is wanted does. */
export function useList<Item>(ask: (cursor?: string) => Promise<Part<Item>>) {
  const [found, setFound] = useState<{ of: typeof ask; items: Item[]; cursor?: string }>();
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
        const { items, cursor } = await search(ask, after);
        if (round.current !== current) return;
        setFound((before) => ({
          of: ask,
          items: after && before ? [...before.items, ...items] : items,
          ...(cursor ? { cursor } : {}),
        }));
      } catch (thrown) {
        if (round.current === current) setProblem(asProblem(thrown));
      } finally {
        if (round.current === current) setLoading(false);
      }
    },
    [ask],
  );
  useEffect(() => {
    void load();
  }, [load]);
  const shown = found?.of === ask ? found : undefined;
  return { shown: shown?.items, cursor: shown?.cursor, loading, problem, load };
}

async function search<Item>(ask: (cursor?: string) => Promise<Part<Item>>, after?: string) {
  let cursor = after;
  for (let looked = 1; ; looked += 1) {
    const page = await ask(cursor);
    cursor = page.cursor ?? undefined;
    if (page.items.length || !cursor || looked === PAGES) return { items: page.items, cursor };
  }
}
