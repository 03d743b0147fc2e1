import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { asProblem, type Problem } from "../api/problem";
import type { StaffAppointment } from "../api/types";
import { waitingWishes } from "../api/workspace";
import { useUnit } from "./unit";
import { useRefreshing } from "./useRefreshing";

/** Seldom: those who answer look at the list itself. */
const OFTEN = 5 * 60_000;

interface Held {
  found?: StaffAppointment[];
  /** Where more of them begin. */
  cursor?: string | undefined;
  problem?: Problem | undefined;
}

export interface Wishes extends Held {
  loading: boolean;
  /** From the beginning; further on with a cursor. */
  load: (cursor?: string, background?: boolean) => Promise<void>;
  /** This one waits no longer. */
  settle: (appointmentId: string) => void;
  /** How many wait, as far as known: "3", or "20+". */
  count: string | undefined;
}

const WishesContext = createContext<Wishes | null>(null);

/** Holds the unit's waiting wishes: the list, and the number of them beside its name. */
export function WishesProvider({ children }: { children: ReactNode }) {
  const { unit } = useUnit();
  const [held, hold] = useState<Held>({});
  const [loading, setLoading] = useState(false);
  /** Only the latest question may still be answered. */
  const round = useRef(0);

  const load = useCallback(
    async (cursor?: string, background = false) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      const change = await waitingWishes(unit.id, cursor, background).then(
        (page) => (before: Held) => added(cursor ? before.found : [], page),
        (thrown) => (before: Held) => ({ ...before, problem: asProblem(thrown) }),
      );
      if (round.current !== current) return;
      hold(change);
      setLoading(false);
    },
    [unit.id],
  );
  const settle = useCallback((id: string) => {
    hold(({ found = [], ...rest }) => ({ ...rest, found: found.filter((each) => each.id !== id) }));
  }, []);
  useEffect(() => {
    hold({});
    void load();
  }, [load]);
  useRefreshing(
    OFTEN,
    useCallback(() => void load(undefined, true), [load]),
  );
  const count = held.found && `${held.found.length}${held.cursor ? "+" : ""}`;
  return (
    <WishesContext value={{ ...held, loading, load, settle, count }}>{children}</WishesContext>
  );
}

export function useWishes(): Wishes {
  const wishes = useContext(WishesContext);
  if (!wishes) throw new Error("no wishes");
  return wishes;
}

function added(
  found: StaffAppointment[] = [],
  page: { items: StaffAppointment[]; cursor?: string | null },
): Held {
  const known = new Set(found.map(({ id }) => id));
  const items = page.items.filter(({ id }) => !known.has(id));
  return { found: [...found, ...items], cursor: page.cursor ?? undefined };
}
