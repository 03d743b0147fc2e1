import { useState } from "react";
import { wishShortNotice } from "../api/appointments";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useAnswer } from "../appointment/useAnswer";
import { useReturn } from "../appointment/useReturn";
import { faultsOf, wishOf } from "./wish";

/** The wish while one chooses, and what the API said to it. */
export function useShortNotice() {
  const { appointment } = useAppointment();
  const { answer, waiting, problem } = useAnswer();
  const [wish, choose] = useState(() => wishOf(appointment));
  const [attempt, setAttempt] = useState(0);
  const goBack = useReturn();
  const faults = faultsOf(wish);

  const submit = async () => {
    setAttempt((before) => before + 1);
    if (faults.length) return;
    const outcome = await answer(
      `short-notice ${JSON.stringify(wish)}`,
      (current, sending) => wishShortNotice(current, wish, sending),
      { kind: "wish-kept" },
    );
    if (outcome !== "open") goBack();
  };
  return { wish, choose, faults: attempt ? faults : [], attempt, waiting, problem, submit };
}
