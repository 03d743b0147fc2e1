import { useCallback, useEffect, useRef, useState } from "react";
import { thread as fetchThread, markRead } from "../api/messages";
import { asProblem, type Problem } from "../api/problem";
import type { Role, ThreadView } from "../api/types";
import { countUnread } from "../api/unread";
import { useMounted } from "../appointment/useMounted";
import { type Fetched, unreadIn, withNewest, withOlder } from "./entries";
import { useLooking } from "./useLooking";

/** A thread while one reads it. It is fetched again when there is news, or something has been done. */
export function useThread(id: string, reader: Role) {
  const [found, setFound] = useState<Fetched>();
  const [problem, setProblem] = useState<Problem>();
  const [older, setOlder] = useState<{ loading: boolean; problem?: Problem }>({ loading: false });
  /** When the page itself fetched what came last: nobody may have looked at it since. Else 0. */
  const [unasked, setUnasked] = useState(0);
  const count = useRef<string>(undefined);
  const isMounted = useMounted();

  const load = useCallback(
    async (background = false) => {
      if (!background) setProblem(undefined);
      try {
        const view = await newest(id, reader, background);
        if (!isMounted.current) return;
        setUnasked(background ? performance.now() : 0);
        setFound((before) => withNewest(before, view));
      } catch (thrown) {
        if (!background && isMounted.current) setProblem(asProblem(thrown));
      }
    },
    [id, reader, isMounted],
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
  const left = unreadIn(before.entries, reader).filter(({ number }) => number > upTo);
  return { ...before, thread: { ...before.thread, unread: left.length } };
}

/** The newest entries, and so many more that none is missing that has not been read. */
async function newest(id: string, reader: Role, background: boolean): Promise<ThreadView> {
  let view = await fetchThread(id, undefined, background);
  while (view.cursor && unreadIn(view.items, reader).length < view.thread.unread) {
    const { items, cursor } = await fetchThread(id, view.cursor, background);
    view = { ...view, items: [...items, ...view.items], cursor: cursor ?? null };
  }
  return view;
}
