import { useCallback, useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { Wanted } from "../api/queue";
import { serverNow } from "../api/serverClock";
import type { Thread } from "../api/types";
import { useRefreshing } from "../workspace/useRefreshing";
import { allUntil } from "./reading";
import { useUnread } from "./unread";

/** Seldom: each time is entered in the access logs of those who are listed. What is new is told by the
 * number of what is unread, which is asked for often. */
const OFTEN = 5 * 60_000;

interface Held {
  found?: Thread[];
  cursor?: string | undefined;
  problem?: Problem | undefined;
  /** When it was right. */
  at?: number;
}

/** The unit's threads, kept fresh: as many as are shown, so that nothing disappears from under one. */
export function useQueue(unit: string, { status, assignee }: Wanted) {
  const [held, hold] = useState<Held>({});
  const [loading, setLoading] = useState(false);
  const shown = useRef(0);
  /** Only the latest question may still be answered. */
  const round = useRef(0);

  const load = useCallback(
    async (more: number, background: boolean) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      const wanted = { status, assignee };
      const change = await allUntil(unit, wanted, shown.current + more, background).then(
        ({ items, cursor }) =>
          () => ({ found: items, cursor: cursor ?? undefined, at: serverNow() }),
        (thrown) => (before: Held) => ({ ...before, problem: asProblem(thrown) }),
      );
      if (round.current !== current) return;
      hold(change);
      setLoading(false);
    },
    [unit, status, assignee],
  );
  useEffect(() => {
    shown.current = held.found?.length ?? 0;
  }, [held.found]);
  useEffect(() => {
    void load(0, false);
    return () => {
      round.current += 1;
    };
  }, [load]);
  const refresh = useCallback(() => void load(0, true), [load]);
  useRefreshing(OFTEN, refresh);
  useNews(refresh);
  return {
    ...held,
    loading,
    load: () => void load(0, false),
    more: () => void load(1, false),
  };
}

/** Refreshes when the unit's number of unread messages becomes another. */
function useNews(refresh: () => void) {
  const { count } = useUnread();
  const known = useRef(count);
  useEffect(() => {
    const isNews = known.current !== undefined && known.current !== count;
    known.current = count;
    if (isNews) refresh();
  }, [count, refresh]);
}
