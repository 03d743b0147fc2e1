import { useState } from "react";
import { Entries } from "../conversation/Entries";
import type { Fetched } from "../conversation/entries";
import { TurnButton } from "../conversation/TurnButton";
import { TurnNotice } from "../conversation/TurnNotice";
import type { OpenThread } from "../conversation/useThread";
import { useTurning } from "../conversation/useTurning";
import { Page } from "../layout/Page";
import { ProblemAlert } from "../layout/ProblemAlert";
import { OwnHelp } from "../personal/OwnHelp";
import { ActNotice } from "./ActNotice";
import { Acts } from "./Acts";
import { Answer } from "./Answer";
import type { Went } from "./Forwarded";
import { Notes } from "./Notes";
import { ThreadFacts } from "./ThreadFacts";
import { useThreadWords } from "./threadWords";
import { useAct } from "./useAct";
import { ForwardForm } from "./written";

interface AtWork {
  open: OpenThread;
  found: Fetched;
  onForwarded: (went: Went) => void;
  onGone: () => void;
}

/** Whose thread it is, what is written in it, the answer; and beside that what only staff see and do. */
export function ThreadAtWork({ open, found, onForwarded, onGone }: AtWork) {
  const { thread: texts } = useThreadWords();
  const { thread, notes } = found;
  const acts = useAct({ open, thread, onGone });
  const turning = useTurning(thread, open.load);
  const [isForwarding, setForwarding] = useState(false);
  const patient = thread.patient?.name ?? texts.patient;
  return (
    <Page title={texts.title} heading={patient} wide>
      {open.problem && <ProblemAlert problem={open.problem} />}
      <ActNotice told={acts.told} />
      <TurnNotice turning={turning} reader="staff" />
      <ThreadFacts thread={thread} acts={acts} />
      <div className="at-work">
        <div className="at-work-main">
          <Entries thread={open} found={found} reader="staff" />
          {isForwarding ? (
            <ForwardForm
              thread={thread}
              reload={open.load}
              onForwarded={(unit) => onForwarded({ name: patient, unit })}
              onCancel={() => setForwarding(false)}
            />
          ) : (
            <Answer thread={thread} reload={open.load} />
          )}
        </div>
        <div className="at-work-side screen-only">
          <Notes thread={thread} notes={notes} reload={open.load} />
          <Acts
            thread={thread}
            acts={acts}
            forward={isForwarding ? undefined : () => setForwarding(true)}
          >
            <TurnButton thread={thread} turning={turning} reader="staff" />
          </Acts>
        </div>
      </div>
      <OwnHelp />
    </Page>
  );
}
