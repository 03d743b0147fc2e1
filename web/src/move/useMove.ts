import { useState } from "react";
import { useNavigate } from "react-router";
import { move } from "../api/appointments";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useAnswer } from "../appointment/useAnswer";
import { useFreeTimes } from "./useFreeTimes";

/** The move's state: the free times, the chosen one, and what the API said to it. */
export function useMove() {
  const { appointment } = useAppointment();
  const { answer, waiting, problem } = useAnswer();
  const free = useFreeTimes(appointment.id);
  const [chosenId, choose] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const navigate = useNavigate();
  const chosen = free.times.find(({ slot_id }) => slot_id === chosenId);

  const submit = async () => {
    setAttempt((before) => before + 1);
    setMissing(!chosen);
    if (!chosen) return;
    const { slot_id } = chosen;
    const former = appointment.slot_id
      ? { slot_id: appointment.slot_id, starts_at: appointment.starts_at }
      : undefined;
    const outcome = await answer(
      `move ${slot_id}`,
      (current, key) => move(current, { slot_id }, key),
      { kind: "moved", former },
    );
    if (outcome === "taken") {
      choose(undefined);
      free.reload(slot_id);
    } else if (outcome !== "open") navigate("/timen", { replace: true });
  };
  return { free, chosen, choose, missing: missing && !chosen, attempt, waiting, problem, submit };
}
