import { useState } from "react";
import type { Sending } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import type { Appointment } from "../api/types";
import { useAttempts } from "../session/useAttempts";
import { useAppointment } from "./AppointmentProvider";
import type { Told } from "./told";
import { useEndOfAccess } from "./useEndOfAccess";
import { useMounted } from "./useMounted";

type Send = (appointment: Appointment, sending: Sending) => Promise<Appointment>;

/** `refused` by a newer state of the appointment, which is then shown; `open` may be tried again;
 * `taken` may be tried with another time. */
type Settled = "answered" | "refused" | "open" | "taken";

/** Sends an answer to the hospital. */
export function useAnswer() {
  const { as, appointment, show, doubt, reload, tell } = useAppointment();
  const endAccess = useEndOfAccess();
  const mounted = useMounted();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempts = useAttempts();

  const refuse = async (refused: Problem): Promise<Settled> => {
    const hasEnded = await endAccess(refused);
    if (isOvertaken(refused.code)) {
      await reload();
      tell({ kind: refused.code });
      return "refused";
    }
    setProblem(refused);
    // Here one reads why; wherever else one has gone, the appointment is shown as it is now.
    if (mounted.current) doubt();
    else if (!hasEnded) await reload();
    return refused.code === "slot-taken" ? "taken" : "open";
  };

  /** `intent` is what is asked for, in full: sent again after a lost answer it keeps its key.
   * `news` is what to tell when it is done. */
  const answer = async (intent: string, send: Send, news: Told): Promise<Settled> => {
    if (waiting) return "open";
    setWaiting(true);
    setProblem(undefined);
    try {
      const attempt = attempts(`${appointment.version} ${intent}`);
      show(await send(appointment, { as, attempt }));
      tell(news);
      return "answered";
    } catch (thrown) {
      return await refuse(asProblem(thrown));
    } finally {
      setWaiting(false);
    }
  };
  return { answer, waiting, problem };
}

/** Whether the appointment has changed meanwhile, and must be seen anew. */
function isOvertaken(code: string): code is "stale" | "not-possible" | "offer-ended" {
  return code === "stale" || code === "not-possible" || code === "offer-ended";
}
