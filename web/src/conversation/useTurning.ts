import { useState } from "react";
import { closeThread, reopenThread } from "../api/messages";
import { asProblem, type Problem } from "../api/problem";
import type { Thread } from "../api/types";
import { useAttempts } from "../session/useAttempts";

export type Turn = "closed" | "reopened";

/** Closes a thread or opens it again. When something has happened in it meanwhile it is read anew, and
 * one decides again. */
export function useTurning(thread: Thread, load: () => Promise<void>) {
  const attempts = useAttempts();
  const [told, setTold] = useState<Turn | "stale">();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const turn = async (how: Turn) => {
    if (waiting) return;
    setWaiting(true);
    setProblem(undefined);
    setTold(undefined);
    const act = how === "closed" ? closeThread : reopenThread;
    try {
      await act(thread, attempts(`${how} ${thread.version}`));
      await load();
      setTold(how);
    } catch (thrown) {
      const refused = asProblem(thrown);
      const isStale = refused.code === "stale" || refused.code === "not-possible";
      if (isStale) await load();
      if (isStale) setTold("stale");
      else setProblem(refused);
    } finally {
      setWaiting(false);
    }
  };
  return { turn, told, waiting, problem };
}

export type Turning = ReturnType<typeof useTurning>;
