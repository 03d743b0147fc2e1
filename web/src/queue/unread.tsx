import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { countUnread } from "../api/unread";
import { useUnit } from "../workspace/unit";
import { useRefreshing } from "../workspace/useRefreshing";

interface Unread {
  /** Messages that the chosen unit has not read, once known. */
  count: number | undefined;
  /** Asks anew: one has just read some of them. */
  recount: () => void;
}

/** Milliseconds between two questions; twice as long after each that had no answer. */
const OFTEN = 30_000;
const SELDOM = 8 * 60_000;

const UnreadContext = createContext<Unread | null>(null);

/** Holds how many messages the units have not read. Asking for that tells of nobody, so it is what is
 * asked for often; lists are fetched when it changes. */
export function UnreadProvider({ children }: { children: ReactNode }) {
  const { unit } = useUnit();
  const [units, setUnits] = useState<Record<string, number>>();

  const [pause, setPause] = useState(OFTEN);
  const look = useCallback(async () => {
    // A number that could not be had is no news: the list says what is wrong.
    const told = await countUnread(true).catch(() => undefined);
    if (told) setUnits(told.units ?? {});
    setPause((before) => (told ? OFTEN : Math.min(before * 2, SELDOM)));
  }, []);
  const recount = useCallback(() => void look(), [look]);
  useEffect(recount, [recount]);
  useRefreshing(pause, recount);
  return (
    <UnreadContext value={{ count: units && (units[unit.id] ?? 0), recount }}>
      {children}
    </UnreadContext>
  );
}

export function useUnread(): Unread {
  const unread = useContext(UnreadContext);
  if (!unread) throw new Error("no unread");
  return unread;
}
