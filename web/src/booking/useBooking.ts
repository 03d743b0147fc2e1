import { useState } from "react";
import { book } from "../api/appointments";
import { asProblem, type Problem } from "../api/problem";
import type { Appointment } from "../api/types";
import { keepDraft, keptDraft } from "../session/draft";
import { useAttempts } from "../session/useAttempts";
import { useOpenTimes } from "./useOpenTimes";

const ABOUT = { as: "person", id: "new" } as const;

/** As many characters as the API takes. */
const LONGEST = 2000;

/** A booking while one chooses, and what the API said to it. What is written survives reload and expiry. */
export function useBooking(unitId: string, done: (booked: Appointment) => void) {
  const open = useOpenTimes(unitId);
  const [chosenId, choose] = useState<string>();
  const [comment, setComment] = useState(() => keptDraft(ABOUT, "booking"));
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const attempts = useAttempts();
  const chosen = open.times.find(({ slot_id }) => slot_id === chosenId);
  const text = comment.trim();
  const tooLong = Math.max(0, [...text].length - LONGEST);

  const write = (written: string) => {
    setComment(written);
    keepDraft(ABOUT, "booking", written);
  };
  const submit = async () => {
    setAttempt((before) => before + 1);
    if (!chosen || tooLong || waiting) return;
    const booking = {
      unit_id: unitId,
      slot_id: chosen.slot_id,
      ...(text ? { comment: text } : {}),
    };
    setWaiting(true);
    setProblem(undefined);
    try {
      const booked = await book(booking, attempts(JSON.stringify(booking)));
      keepDraft(ABOUT, "booking", "");
      done(booked);
    } catch (thrown) {
      const refused = asProblem(thrown);
      setProblem(refused);
      if (refused.code === "slot-taken") {
        choose(undefined);
        void open.reload();
      }
    } finally {
      setWaiting(false);
    }
  };
  const missing = attempt > 0 && !chosen && problem?.code !== "slot-taken";
  return {
    open,
    chosen,
    choose,
    comment,
    write,
    tooLong,
    missing,
    attempt,
    waiting,
    problem,
    submit,
  };
}
