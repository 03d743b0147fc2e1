import { useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import type { Thread } from "../api/types";
import type { OpenThread } from "../conversation/useThread";
import { useAttempts } from "../session/useAttempts";

/** What came of it: words to tell, or why not. */
type Told = { done: string } | { refused: "stale" | "not-possible" } | { problem: Problem };

interface Acting {
  open: OpenThread;
  thread: Thread;
  /** It is at another unit now. */
  onGone: () => void;
}

/** Does something with a thread, decided on the version one sees, and reads the thread anew. When it has
 * changed meanwhile nothing is done, and one sees why before deciding again. */
export function useAct({ open, thread, onGone }: Acting) {
  const attempts = useAttempts();
  const [waiting, setWaiting] = useState("");
  const [told, setTold] = useState<Told>();

  const act = async (
    intent: string,
    send: (attempt: string) => Promise<Thread>,
    done: string,
  ): Promise<void> => {
    if (waiting) return;
    setWaiting(intent);
    setTold(undefined);
    try {
      await send(attempts(`${intent} ${thread.version}`));
      await open.load();
      setTold({ done });
    } catch (thrown) {
      const problem = asProblem(thrown);
      const { code } = problem;
      if (problem.status === 404) onGone();
      else if (code === "stale" || code === "not-possible") {
        await open.load();
        setTold({ refused: code });
      } else setTold({ problem });
    } finally {
      setWaiting("");
    }
  };
  return { act, waiting, told };
}

export type Act = ReturnType<typeof useAct>;
