import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { countUnread } from "../api/messages";
import { useLooking } from "../conversation/useLooking";
import { useUnit } from "../workspace/unit";

interface Unread {
  /** Messages that the chosen unit has not read, once known. */
  count: number | undefined;
  /** Asks anew: one has just read some of them. */
  recount: () => void;
}

const UnreadContext = createContext<Unread | null>(null);

/** Holds how many messages the units have not read. Asking for that tells of nobody, so it is what is
 * asked for often; lists are fetched when it changes. */
export function UnreadProvider({ children }: { children: ReactNode }) {
  const { unit } = useUnit();
  const [units, setUnits] = useState<Record<string, number>>();

  const look = useCallback(async () => {
    const told = (await countUnread(true)).units ?? {};
    setUnits(told);
    return told;
  }, []);
  // A number that could not be had is no news: the list says what is wrong.
  const recount = useCallback(() => void look().catch(() => {}), [look]);
  useEffect(recount, [recount]);
  useLooking({
    look: async () => JSON.stringify(await look()) !== JSON.stringify(units),
    comeBack: recount,
  });
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
