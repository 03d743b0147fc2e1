import { useCallback, useState } from "react";
import { ownAppointments, type Period } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import type { Appointment } from "../api/types";

/** One's own appointments of a period, as far as one has asked for them. */
export function useOwnAppointments(period: Period) {
  const [found, setFound] = useState<Appointment[]>();
  const [cursor, setCursor] = useState<string>();
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  /** The first page, or the one that follows what is there. */
  const load = useCallback(
    async (after?: string) => {
      setLoading(true);
      setProblem(undefined);
      try {
        const page = await ownAppointments(period, after);
        setFound((before) => (after && before ? [...before, ...page.items] : page.items));
        setCursor(page.cursor ?? undefined);
      } catch (thrown) {
        setProblem(asProblem(thrown));
      } finally {
        setLoading(false);
      }
    },
    [period],
  );
  return { found, cursor, loading, problem, load };
}

export type OwnAppointments = ReturnType<typeof useOwnAppointments>;
