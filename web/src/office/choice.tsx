import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import type { OfficeRequest, Status } from "../api/office";

interface Choice {
  status: Status;
  choose: (status: Status) => void;
  /** Requests that a list has shown, or that have been answered here, as they were then. */
  known: (id: string) => OfficeRequest | undefined;
  note: (requests: OfficeRequest[]) => void;
  /** The API has said that one does not work at the office, whatever stood here when one signed in. */
  refuse: () => void;
}

const ChoiceContext = createContext<Choice | null>(null);

interface Around {
  refuse: () => void;
  children: ReactNode;
}

/** Knows which part of the list one works with, also while one reads a request, and what it has shown: one
 * request can be had only with all others of its list. */
export function InboxChoice({ refuse, children }: Around) {
  const [status, choose] = useState<Status>("open");
  const shown = useRef(new Map<string, OfficeRequest>());
  const known = useCallback((id: string) => shown.current.get(id), []);
  const note = useCallback((requests: OfficeRequest[]) => {
    for (const each of requests) shown.current.set(each.id, each);
  }, []);
  return <ChoiceContext value={{ status, choose, known, note, refuse }}>{children}</ChoiceContext>;
}

export function useChoice(): Choice {
  const choice = useContext(ChoiceContext);
  if (!choice) throw new Error("no choice");
  return choice;
}
