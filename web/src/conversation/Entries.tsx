import { type RefObject, useRef } from "react";
import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { EntryItem } from "./EntryItem";
import type { Fetched } from "./entries";
import { NewBelow } from "./NewBelow";
import { useKeptPlace } from "./useKeptPlace";
import { useSeen } from "./useSeen";
import type { OpenThread } from "./useThread";
import { useWords } from "./words";

interface Read {
  thread: OpenThread;
  found: Fetched;
  /** Who reads: what the other side has written is new to them until they have had it before them. */
  reader: Role;
}

/** The conversation in its order. What is older comes when asked for, and nothing moves then. */
export function Entries({ thread, found, reader }: Read) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const top = useSeen({ thread, found, reader, list });
  return (
    <section className="conversation" aria-labelledby="conversation">
      <h2 id="conversation" tabIndex={-1} className="ds-heading" data-size="xs">
        {words.heading}
      </h2>
      <Older thread={thread} found={found} list={list} />
      <ol ref={list} className="entries">
        {found.entries.map((entry) => (
          <EntryItem key={entry.number} entry={entry} reader={reader} threadId={found.thread.id} />
        ))}
      </ol>
      <NewBelow found={found} seen={top} list={list} reader={reader} />
    </section>
  );
}

interface Listed extends Omit<Read, "reader"> {
  list: RefObject<HTMLOListElement | null>;
}

function Older({ thread: { older }, found, list }: Listed) {
  const words = useWords();
  const texts = useTexts();
  const hold = useKeptPlace(list, found.entries[0]?.number);
  if (!found.cursor) return null;
  const more = () => {
    hold();
    void older.load();
  };
  return (
    <div className="older screen-only">
      <WaitingButton
        type="button"
        data-variant="secondary"
        waiting={older.loading}
        saying={texts.loading}
        onClick={more}
      >
        {words.older}
      </WaitingButton>
      {older.problem && <ProblemAlert problem={older.problem} />}
    </div>
  );
}
