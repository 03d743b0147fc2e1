import { useState } from "react";
import { requestChange } from "../api/appointments";
import { useAnswer } from "../appointment/useAnswer";
import { useDraft } from "../appointment/useDraft";
import { useReturn } from "../appointment/useReturn";

/** The wish's state. What is written survives reload and expiry; it goes when it has been sent. */
export function useChangeRequest() {
  const { answer, waiting, problem } = useAnswer();
  const wish = useDraft("change");
  const [attempt, setAttempt] = useState(0);
  const goBack = useReturn();

  const submit = async () => {
    setAttempt((before) => before + 1);
    if (!wish.text || wish.tooLong) return;
    const outcome = await answer(
      `change-request ${wish.text}`,
      (current, sending) => requestChange(current, { comment: wish.text }, sending),
      { kind: "change-requested" },
    );
    if (outcome === "open") return;
    if (outcome === "answered") wish.set("");
    goBack();
  };
  return { wish, missing: attempt > 0 && !wish.text, attempt, waiting, problem, submit };
}
