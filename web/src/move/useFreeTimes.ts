import { useCallback, useEffect, useRef, useState } from "react";
import { freeTimes } from "../api/appointments";
import type { Asker } from "../api/client";
import { asProblem, type Problem } from "../api/problem";
import type { FreeTime } from "../api/types";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useEndOfAccess } from "../appointment/useEndOfAccess";

/** Every time that the appointment can move to; the first page as soon as it is there. */
export function useFreeTimes() {
  const { as, appointment } = useAppointment();
  const [times, setTimes] = useState<FreeTime[]>([]);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem>();
  const endAccess = useEndOfAccess();
  /** Only the latest round may still say anything. */
  const round = useRef(0);

  const load = useCallback(
    async (show: (found: FreeTime[], isAll: boolean) => void) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      setProblem(undefined);
      try {
        for await (const [found, isAll] of pages(as, appointment.id)) {
          if (round.current !== current) return;
          show(found, isAll);
        }
        setLoading(false);
      } catch (thrown) {
        const refused = asProblem(thrown);
        if (round.current !== current) return;
        await endAccess(refused);
        setProblem(refused);
        setLoading(false);
      }
    },
    [as, appointment.id, endAccess],
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
async function* pages(as: Asker, appointmentId: string): AsyncGenerator<[FreeTime[], boolean]> {
  let found: FreeTime[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await freeTimes(as, appointmentId, cursor);
    found = [...found, ...page.items];
    cursor = page.cursor;
    yield [found, !cursor];
  } while (cursor);
}
