import { useState } from "react";
import { book } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import type { Appointment } from "../api/types";
import { useAttempts } from "../session/useAttempts";
import { useComment } from "./useComment";
import { useOpenTimes } from "./useOpenTimes";

/** A booking while one chooses, and what the API said to it. */
export function useBooking(unitId: string, done: (booked: Appointment) => void) {
  const open = useOpenTimes(unitId);
  const comment = useComment(unitId);
  const [chosenId, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempts = useAttempts();
  const chosen = open.times.find(({ slot_id }) => slot_id === chosenId);

  /** What has been sent stays chosen until it is answered. */
  const choose = (slotId: string) => waiting || setChosen(slotId);

  const submit = async () => {
    setAttempt((before) => before + 1);
    setMissing(!chosen);
    if (!chosen || comment.tooLong || waiting) return;
    const { slot_id } = chosen;
    const booking = { unit_id: unitId, slot_id, comment: comment.text || null };
    setWaiting(true);
    setProblem(undefined);
    try {
      const booked = await book(booking, attempts(JSON.stringify(booking)));
      comment.set("");
      done(booked);
    } catch (thrown) {
      const refused = asProblem(thrown);
      setProblem(refused);
      setWaiting(false);
      if (refused.code !== "slot-taken") return;
      setChosen(undefined);
      open.reload(slot_id);
    }
  };
  return {
    open,
    comment,
    chosen,
    choose,
    missing: missing && !chosen,
    attempt,
    waiting,
    problem,
    submit,
  };
}
