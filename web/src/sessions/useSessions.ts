import { useCallback, useEffect, useState } from "react";
import { endOtherSessions, endSession, openSessions } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import type { Session } from "../api/types";

/** Everywhere one is signed in, and what came of ending some of it. */
export function useSessions() {
  const [sessions, setSessions] = useState<Session[]>();
  const [problem, setProblem] = useState<Problem>();
  const [waiting, setWaiting] = useState(false);
  const [ended, setEnded] = useState<"one" | "others">();

  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      setSessions(await openSessions());
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  const end = async (what: "one" | "others", send: () => Promise<void>) => {
    if (waiting) return;
    setWaiting(true);
    setEnded(undefined);
    setProblem(undefined);
    try {
      await send();
      await load();
      setEnded(what);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setWaiting(false);
    }
  };
  return {
    sessions,
    problem,
    waiting,
    ended,
    load,
    endOne: (id: string) => end("one", () => unlessGone(endSession(id))),
    endOthers: () => end("others", endOtherSessions),
  };
}

/** What has ended already, perhaps of itself, is as one wanted it. */
async function unlessGone(ending: Promise<void>): Promise<void> {
  try {
    await ending;
  } catch (thrown) {
    if (asProblem(thrown).status !== 404) throw thrown;
  }
}
