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
import { countWishes, waitingWishes } from "../api/workspace";
import { useUnit } from "./unit";
import { useRefreshing } from "./useRefreshing";

/** How often the number is asked for, which tells of nobody. */
const OFTEN = 60_000;

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
  /** How many wait, as far as known: "3", or "100+". */
  count: string | undefined;
}

const WishesContext = createContext<Wishes | null>(null);

/** Holds the number of wishes that wait at the unit, and the list of them once it is asked for: whoever
 * reads it has seen whose they are. */
export function WishesProvider({ children }: { children: ReactNode }) {
  const { unit } = useUnit();
  const [held, hold] = useState<Held>({});
  const [loading, setLoading] = useState(false);
  const [count, setCount] = useState<string>();
  /** What waits no longer, whatever a list that was on its way says. */
  const settled = useRef(new Set<string>());
  /** Only the latest question may still be answered. */
  const round = useRef(0);

  const load = useCallback(
    async (cursor?: string, background = false) => {
      round.current += 1;
      const current = round.current;
      setLoading(true);
      const change = await waitingWishes(unit.id, cursor, background).then(
        (page) => (before: Held) => added(cursor ? before.found : [], page, settled.current),
        (thrown) => (before: Held) => ({ ...before, problem: asProblem(thrown) }),
      );
      if (round.current !== current) return;
      hold(change);
      setLoading(false);
    },
    [unit.id],
  );
  const tally = useCallback(
    async (background: boolean) => {
      // A number that could not be had is no news: the list says what is wrong.
      const told = await countWishes(unit.id, background).catch(() => undefined);
      if (told) setCount(`${told.waiting}${told.more ? "+" : ""}`);
    },
    [unit.id],
  );
  const settle = useCallback(
    (id: string) => {
      settled.current.add(id);
      hold(({ found, ...rest }) => (found ? { ...rest, found: without(found, id) } : rest));
      void tally(false);
    },
    [tally],
  );
  useEffect(() => {
    hold({});
    setCount(undefined);
    void tally(false);
  }, [tally]);
  useRefreshing(
    OFTEN,
    useCallback(() => void tally(true), [tally]),
  );
  return (
    <WishesContext value={{ ...held, loading, load, settle, count }}>{children}</WishesContext>
  );
}

export function useWishes(): Wishes {
  const wishes = useContext(WishesContext);
  if (!wishes) throw new Error("no wishes");
  return wishes;
}

function without(found: StaffAppointment[], id: string): StaffAppointment[] {
  return found.filter((each) => each.id !== id);
}

function added(
  found: StaffAppointment[] = [],
  page: { items: StaffAppointment[]; cursor?: string | null },
  settled: Set<string>,
): Held {
  const known = new Set([...settled, ...found.map(({ id }) => id)]);
  const items = page.items.filter(({ id }) => !known.has(id));
  return { found: [...found, ...items], cursor: page.cursor ?? undefined };
}
