import { useState } from "react";
import { move } from "../api/appointments";
import type { Appointment } from "../api/types";
import { useAppointment } from "../appointment/AppointmentProvider";
import type { Former } from "../appointment/told";
import { useAnswer } from "../appointment/useAnswer";
import { useReturn } from "../appointment/useReturn";
import { useFreeTimes } from "./useFreeTimes";

/** The move's state: the free times, the chosen one, and what the API said to it. */
export function useMove() {
  const { appointment } = useAppointment();
  const { answer, waiting, problem } = useAnswer();
  const free = useFreeTimes();
  const [chosenId, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const goBack = useReturn();
  const chosen = free.times.find(({ slot_id }) => slot_id === chosenId);

  /** What has been sent stays chosen until it is answered. */
  const choose = (slotId: string) => waiting || setChosen(slotId);
  const submit = async () => {
    setAttempt((before) => before + 1);
    setMissing(!chosen);
    if (!chosen) return;
    const { slot_id } = chosen;
    const outcome = await answer(
      `move ${slot_id}`,
      (current, sending) => move(current, { slot_id }, sending),
      { kind: "moved", former: formerOf(appointment) },
    );
    if (outcome === "taken") {
      setChosen(undefined);
      free.reload(slot_id);
    } else if (outcome !== "open") goBack();
  };
  return { free, chosen, choose, missing: missing && !chosen, attempt, waiting, problem, submit };
}

function formerOf(appointment: Appointment): Former | undefined {
  const { slot_id, starts_at, changeable_until, change_request } = appointment;
  return slot_id
    ? { slot_id, starts_at, changeable_until, wished: Boolean(change_request) }
    : undefined;
}
