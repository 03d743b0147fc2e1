import { useCallback, useEffect, useRef, useState } from "react";
import type { OfficeRequest, Status } from "../api/office";
import { asProblem, type Problem } from "../api/problem";
import { serverNow } from "../api/serverClock";
import { useRefreshing } from "../workspace/useRefreshing";
import { useChoice } from "./choice";
import { allUntil } from "./reading";

/** Milliseconds between two questions; twice as long after each that had no answer. Seldom: each time is
 * entered in the access logs of those who are listed. */
const OFTEN = 5 * 60_000;
const SELDOM = 40 * 60_000;

interface Held {
  found?: OfficeRequest[];
  cursor?: string | undefined;
  problem?: Problem | undefined;
  /** When it was right. */
  at?: number;
}

/** The hospital's requests, kept fresh: as many as are shown, so that nothing disappears from under one. */
export function useInbox(status: Status) {
  const { note, refuse } = useChoice();
  const [held, hold] = useState<Held>({});
  const [loading, setLoading] = useState(false);
  const [pause, setPause] = useState(OFTEN);
  const shown = useRef(0);
  /** Only the latest question may still be answered. */
  const round = useRef(0);

  const load = useCallback(
    async (more: number, background: boolean) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      try {
        const { items, cursor } = await allUntil(status, shown.current + more, background);
        if (round.current !== current) return;
        note(items);
        hold({ found: items, cursor: cursor ?? undefined, at: serverNow() });
        setPause(OFTEN);
      } catch (thrown) {
        if (round.current !== current) return;
        const problem = asProblem(thrown);
        if (problem.code === "wrong-role") refuse();
        hold((before) => ({ ...before, problem }));
        setPause((before) => Math.min(before * 2, SELDOM));
      }
      setLoading(false);
    },
    [status, note, refuse],
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
  useRefreshing(
    pause,
    useCallback(() => void load(0, true), [load]),
  );
  return {
    ...held,
    loading,
    load: () => void load(0, false),
    more: () => void load(1, false),
  };
}
