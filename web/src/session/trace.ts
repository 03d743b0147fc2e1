import { tab } from "../storage";

/** What a tab remembers of a session across a reload: a word, never whose session it is. A visitor who
 * has opened nothing leaves none, and so asks the API nothing. */
interface Trace<Word extends string> {
  read: () => Word | undefined;
  leave: (word: Word) => void;
  erase: () => void;
}

export function traceUnder<Word extends string>(key: string): Trace<Word> {
  return {
    read: () => (tab.get(key) ?? undefined) as Word | undefined,
    leave: (word) => tab.set(key, word),
    erase: () => tab.remove(key),
  };
}

/** `unfinished`: one has left, and the API has not yet said that it knows. Told also after a reload. */
export const guestTrace = traceUnder<"open" | "unfinished">("minjournal.session");
