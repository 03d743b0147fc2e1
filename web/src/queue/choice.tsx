import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type Colleague, colleaguesAt } from "../api/queue";
import type { Thread } from "../api/types";
import { usePerson } from "../signedIn/RequireSignedIn";
import { useUnit } from "../workspace/unit";

export interface Chosen {
  status: Thread["status"];
  /** Whose: a colleague's subject; empty for all. */
  assignee: string;
}

interface Choice extends Chosen {
  choose: (change: Partial<Chosen>) => void;
  /** Who works at the unit; empty until known, or when that could not be had. */
  colleagues: Colleague[];
  /** The own subject. */
  me: string | null | undefined;
}

const ChoiceContext = createContext<Choice | null>(null);

/** Knows which part of the queue one works with, also while one is in a thread, and with whom. */
export function QueueChoice({ children }: { children: ReactNode }) {
  const { subject: me } = usePerson();
  const colleagues = useColleagues();
  const [{ status, assignee }, setChosen] = useState<Chosen>({ status: "waiting", assignee: "" });
  const choose = (change: Partial<Chosen>) => setChosen((before) => ({ ...before, ...change }));
  // Whoever was chosen at one unit may not work at another.
  const isHere = assignee === me || colleagues.some(({ subject }) => subject === assignee);
  return (
    <ChoiceContext value={{ status, assignee: isHere ? assignee : "", choose, colleagues, me }}>
      {children}
    </ChoiceContext>
  );
}

export function useChoice(): Choice {
  const choice = useContext(ChoiceContext);
  if (!choice) throw new Error("no choice");
  return choice;
}

function useColleagues(): Colleague[] {
  const { unit } = useUnit();
  const [held, hold] = useState<{ unit: string; found: Colleague[] }>();
  useEffect(() => {
    let isWanted = true;
    colleaguesAt(unit.id).then(
      (found) => isWanted && hold({ unit: unit.id, found }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [unit.id]);
  return held?.unit === unit.id ? held.found : NOBODY;
}

const NOBODY: Colleague[] = [];
