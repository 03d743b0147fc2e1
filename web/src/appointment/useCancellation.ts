import { useState } from "react";
import { cancel } from "../api/appointments";
import type { Problem } from "../api/problem";
import { eraseDraftsAbout } from "../session/draft";
import { useAppointment } from "./AppointmentProvider";
import { useAnswer } from "./useAnswer";
import { useDraft } from "./useDraft";
import { useReturn } from "./useReturn";

/** The cancellation's state. The reason survives reload and expiry; it goes when it has been sent. */
export function useCancellation() {
  const { as, appointment } = useAppointment();
  const { answer, waiting, problem } = useAnswer();
  const reason = useDraft("cancel");
  const [knowsLate, setKnowsLate] = useState(false);
  const [learnt, setLearnt] = useState<Problem>();
  const [warned, setWarned] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const goBack = useReturn();

  if (problem?.code === "late" && problem !== learnt) setLearnt(problem);
  const late = appointment.late || Boolean(learnt);
  const unconfirmed = late && !knowsLate;

  const submit = async () => {
    setAttempt((before) => before + 1);
    setWarned(late);
    if (reason.tooLong || unconfirmed) return;
    const body = { reason: reason.text || null, late };
    const outcome = await answer(
      JSON.stringify(body),
      (current, sending) => cancel(current, body, sending),
      { kind: "answered" },
    );
    if (outcome === "open") return;
    if (outcome === "answered") eraseDraftsAbout({ as, id: appointment.id });
    goBack();
  };
  return {
    reason,
    late: {
      is: late,
      learnt: Boolean(learnt),
      fee: learnt?.fee ?? appointment.late_fee,
      knows: knowsLate,
      say: setKnowsLate,
    },
    unconfirmed: warned && unconfirmed,
    attempt,
    waiting,
    problem: problem?.code === "late" ? undefined : problem,
    submit,
  };
}
