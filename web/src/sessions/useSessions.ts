import { useCallback, useEffect, useState } from "react";
import { endOtherSessions, endSession, openSessions } from "../api/identity";
import { asProblem, type Problem } from "../api/problem";
import type { Session } from "../api/types";

/** In the place of an id. */
export const OTHERS = "others";

/** The id of what is being ended now, or all others; nothing while nothing is. */
export type Ending = string | undefined;

/** Everywhere one is signed in, and what came of ending some of it. */
export function useSessions() {
  const [sessions, setSessions] = useState<Session[]>();
  const [problem, setProblem] = useState<Problem>();
  const [ending, setEnding] = useState<Ending>();
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

  /** What has been ended goes from the list at once: to fetch it anew might fail. */
  const end = async (what: string, send: () => Promise<void>) => {
    if (ending) return;
    setEnding(what);
    setEnded(undefined);
    setProblem(undefined);
    try {
      await send();
      setSessions((before) => before?.filter((each) => !isAmong(what, each)));
      setEnded(what === OTHERS ? "others" : "one");
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setEnding(undefined);
    }
  };
  return {
    sessions,
    problem,
    ending,
    ended,
    load,
    endOne: (id: string) => end(id, () => unlessGone(endSession(id))),
    endOthers: () => end(OTHERS, endOtherSessions),
  };
}

function isAmong(what: string, { id, current }: Session): boolean {
  return what === OTHERS ? !current : id === what;
}

/** What has ended already, perhaps of itself, is as one wanted it. */
async function unlessGone(ending: Promise<void>): Promise<void> {
  try {
    await ending;
  } catch (thrown) {
    if (asProblem(thrown).status !== 404) throw thrown;
  }
}
