import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { Decision } from "../api/types";
import { decide } from "../api/workspace";
import { eraseDraftsAbout } from "../session/draft";
import { useAttempts } from "../session/useAttempts";
import type { Answering } from "./answering";

/** Sends the answer. Sent again after a lost answer it is the same one, and happens once. */
export function useDecision({ wish, onSent, onGone }: Answering) {
  const attempts = useAttempts();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const send = async (decision: Decision): Promise<Problem | undefined> => {
    if (waiting) return undefined;
    setWaiting(true);
    setProblem(undefined);
    try {
      const answered = await decide(wish.id, decision, attempts(JSON.stringify(decision)));
      eraseDraftsAbout({ as: "person", id: wish.id });
      onSent(answered);
      return undefined;
    } catch (thrown) {
      const refused = asProblem(thrown);
      setWaiting(false);
      if (refused.status === 404) onGone();
      else setProblem(refused);
      return refused;
    }
  };
  return { send, waiting, problem };
}
