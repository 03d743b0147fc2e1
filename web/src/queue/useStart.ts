import { useRef, useState } from "react";
import { asProblem } from "../api/problem";
import { startAsStaff } from "../api/queue";
import type { Thread } from "../api/types";
import { useMessage } from "../conversation/useMessage";
import { useSending } from "../conversation/useSending";
import { keepDraft, keptDraft } from "../session/draft";
import { digitsOf } from "./nationalNumber";

interface About {
  topic: string;
  subject: string;
}

/** A new thread while it is written. All but the national number survives a reload: that is nowhere but
 * in the field itself. */
export function useStart(unit: string, onSent: (thread: Thread) => void) {
  const message = useMessage(`new-${unit}`, unit);
  const { about, change } = useAbout(unit);
  const [number, setNumber] = useState("");
  const digits = digitsOf(number) ?? "";
  const { turn, again } = useTurn(digits);
  const { topic } = about;
  const subject = about.subject.trim();
  const intent = (which: string) => `${which} ${topic} ${subject} `;

  const send = async (body: typeof message.body, key: string): Promise<Thread> => {
    const said = { patient: { national_id: digits }, topic, subject, ...body };
    try {
      return await startAsStaff(unit, said, key);
    } catch (thrown) {
      if (asProblem(thrown).code !== "idempotency-key-reused") throw thrown;
      // The key is left from before a reload, when it was for somebody else.
      const other = message.keyOf(intent(again()) + JSON.stringify(body));
      return await startAsStaff(unit, said, other);
    }
  };
  const sending = useSending({ message, send, about: intent(turn), onSent });
  return { message, about, change, number, setNumber, digits, subject, sending };
}

export type Start = ReturnType<typeof useStart>;

/** What it is about, kept like the message itself. */
function useAbout(unit: string) {
  const where = { as: "person", id: `new-${unit}` } as const;
  const [about, setAbout] = useState<About>(() => {
    const kept = keptDraft(where, "thread");
    return kept ? JSON.parse(kept) : { topic: "", subject: "" };
  });
  const change = (changes: Partial<About>) => {
    const next = { ...about, ...changes };
    setAbout(next);
    keepDraft(where, "thread", JSON.stringify(next));
  };
  return { about, change };
}

/** Tells one addressee's message from another's, without the number itself, which would be kept. */
function useTurn(digits: string) {
  const met = useRef<string[]>([]);
  const [base, setBase] = useState("");
  if (digits && !met.current.includes(digits)) met.current.push(digits);
  const again = () => {
    const next = crypto.randomUUID();
    setBase(next);
    return next + place;
  };
  const place = met.current.indexOf(digits);
  return { turn: base + place, again };
}
