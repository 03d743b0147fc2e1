import type { ReactNode } from "react";
import { markForJournal } from "../api/queue";
import type { Thread } from "../api/types";
import { WaitingButton } from "../layout/WaitingButton";
import { Assign } from "./Assign";
import { useActsWords } from "./actsWords";
import type { Act } from "./useAct";

interface Shown {
  thread: Thread;
  acts: Act;
  /** None while one is about to. */
  forward: (() => void) | undefined;
  children: ReactNode;
}

/** What can be done with the thread, beside writing in it. */
export function Acts({ thread, acts, forward, children }: Shown) {
  const texts = useActsWords();
  return (
    <section className="ds-card acts" aria-labelledby="acts">
      <h2 id="acts" tabIndex={-1} className="ds-heading" data-size="2xs">
        {texts.heading}
      </h2>
      <Assign key={thread.assignee ?? ""} thread={thread} acts={acts} />
      <Journal thread={thread} acts={acts} />
      {forward && thread.status !== "closed" && (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={forward}>
          {texts.forward}
        </button>
      )}
      {children}
    </section>
  );
}

function Journal({ thread, acts: { act, waiting } }: Pick<Shown, "thread" | "acts">) {
  const texts = useActsWords();
  const isMarked = Boolean(thread.journal);
  const mark = (attempt: string) => markForJournal(thread, !isMarked, attempt);
  return (
    <div>
      <WaitingButton
        type="button"
        data-variant="tertiary"
        waiting={waiting === "journal"}
        saying={texts.journalSaving}
        aria-describedby="journal-hint"
        onClick={() => void act("journal", mark, isMarked ? texts.unmarked : texts.marked)}
      >
        {isMarked ? texts.journalOff : texts.journalOn}
      </WaitingButton>
      <p id="journal-hint" className="subtle acts-hint">
        {texts.journalHint}
      </p>
    </div>
  );
}
