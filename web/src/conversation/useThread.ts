import { useCallback, useEffect, useRef, useState } from "react";
import { countUnread, thread as fetchThread, markRead } from "../api/messages";
import { asProblem, type Problem } from "../api/problem";
import type { Role } from "../api/types";
import { useMounted } from "../appointment/useMounted";
import { type Fetched, isUnread, withNewest, withOlder } from "./entries";
import { useLooking } from "./useLooking";

/** A thread while one reads it. It is fetched again when there is news, or something has been done. */
export function useThread(id: string, reader: Role) {
  const [found, setFound] = useState<Fetched>();
  const [problem, setProblem] = useState<Problem>();
  const [older, setOlder] = useState<{ loading: boolean; problem?: Problem }>({ loading: false });
  /** Whether what came last was fetched by the page itself: nobody may have looked at it yet. */
  const [unasked, setUnasked] = useState(false);
  const count = useRef<string>(undefined);
  const isMounted = useMounted();

  const load = useCallback(
    async (background = false) => {
      if (!background) setProblem(undefined);
      try {
        const view = await fetchThread(id, undefined, background);
        if (!isMounted.current) return;
        setUnasked(background);
        setFound((before) => withNewest(before, view));
      } catch (thrown) {
        if (!background && isMounted.current) setProblem(asProblem(thrown));
      }
    },
    [id, isMounted],
  );
  const loadOlder = async () => {
    if (older.loading || !found?.cursor) return;
    setOlder({ loading: true });
    try {
      const view = await fetchThread(id, found.cursor);
      setFound((before) => before && withOlder(before, view));
      setOlder({ loading: false });
    } catch (thrown) {
      setOlder({ loading: false, problem: asProblem(thrown) });
    }
  };
  /** Told by a count, which leaves no trace in the access log as reading the thread does. */
  const look = async () => {
    const counted = JSON.stringify(await countUnread(true));
    const isNew = count.current !== undefined && counted !== count.current;
    count.current = counted;
    if (isNew) await load(true);
    return isNew;
  };
  /** What has come while nobody looked is told by the next count. Reading changes it as well. */
  const read = useCallback(
    async (upTo: number) => {
      try {
        await markRead(id, upTo);
        if (isMounted.current) setFound((before) => before && readUpTo(before, upTo, reader));
      } catch {
        // It counts as unread until it is read again: nobody is told anything that is not so.
      }
    },
    [id, reader, isMounted],
  );

  useEffect(() => {
    void load();
    countUnread(true).then(
      (counted) => {
        count.current = JSON.stringify(counted);
      },
      () => {},
    );
  }, [load]);
  useLooking({ look, comeBack: () => void load(true) });
  return { found, problem, unasked, load, older: { ...older, load: loadOlder }, read };
}

export type OpenThread = ReturnType<typeof useThread>;

function readUpTo(before: Fetched, upTo: number, reader: Role): Fetched {
  const left = before.entries.filter((each) => each.number > upTo && isUnread(each, reader));
  return { ...before, thread: { ...before.thread, unread: left.length } };
}
