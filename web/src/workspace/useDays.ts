import { useCallback, useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { serverNow } from "../api/serverClock";
import type { StaffAppointment } from "../api/types";
import { unitDays } from "../api/workspace";
import { windowOf } from "./days";
import { newest } from "./rows";
import { useUnit } from "./unit";
import { useRefreshing } from "./useRefreshing";

const OFTEN = 60_000;

interface Held {
  rows?: StaffAppointment[];
  /** When they were so. */
  at: number;
  problem?: Problem | undefined;
}

/** The unit's appointments on these days, kept up to date. What is shown stays when that fails. */
export function useDays(dates: string[]) {
  const { unit } = useUnit();
  const { from, to } = windowOf(dates);
  const [held, hold] = useState<Held>({ at: 0 });
  const [loading, setLoading] = useState(true);
  /** Only the latest question may still be answered. */
  const round = useRef(0);

  const load = useCallback(
    async (background = false) => {
      round.current += 1;
      const current = round.current;
      setLoading(!background);
      const change = await unitDays(unit.id, { from, to }, background).then(
        (came) => (before: Held) => ({ rows: newest(came, before.rows), at: serverNow() }),
        (thrown) => (before: Held) => ({ ...before, problem: asProblem(thrown) }),
      );
      if (round.current !== current) return;
      hold(change);
      setLoading(false);
    },
    [unit.id, from, to],
  );
  useEffect(() => {
    void load();
    return () => {
      round.current += 1;
    };
  }, [load]);
  useRefreshing(
    OFTEN,
    useCallback(() => void load(true), [load]),
  );

  /** The row as it has become; without one it is no longer here. */
  const replace = useCallback((id: string, row: StaffAppointment | undefined) => {
    hold(({ rows = [], ...rest }) => ({
      ...rest,
      rows: rows.flatMap((each) => (each.id === id ? (row ?? []) : each)),
    }));
  }, []);
  return { ...held, loading, load, replace };
}
