import { useState } from "react";
import type { Role, Thread } from "../api/types";
import { Dialog } from "../layout/Dialog";
import { NoButton } from "../layout/NoButton";
import { WaitingButton } from "../layout/WaitingButton";
import type { Turning } from "./useTurning";
import { useWords } from "./words";

interface Turned {
  thread: Thread;
  turning: Turning;
  reader: Role;
}

/** Closes the conversation, or opens it again. One who still waits for an answer is asked first: after
 * that nobody owes one. */
export function TurnButton({ thread, turning, reader }: Turned) {
  const words = useWords().turning;
  const [asking, setAsking] = useState(false);
  const { may, status } = thread;
  const { turn, waiting } = turning;
  if (!may.close && !may.reopen) return null;
  const press = () => {
    if (may.reopen) void turn("reopened");
    else if (status === "waiting") setAsking(true);
    else void turn("closed");
  };
  const yes = () => {
    setAsking(false);
    void turn("closed");
  };
  return (
    <>
      <WaitingButton
        type="button"
        data-variant="tertiary"
        waiting={waiting}
        saying={words.waiting}
        onClick={press}
      >
        {may.reopen ? words.reopen : words.close}
      </WaitingButton>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        heading={words.question}
        buttons={
          <>
            <button type="button" className="ds-button" onClick={yes}>
              {words.yes}
            </button>
            <NoButton onClick={() => setAsking(false)}>{words.no}</NoButton>
          </>
        }
      >
        <p>{words.consequence[reader]}</p>
      </Dialog>
    </>
  );
}
