import { useState } from "react";
import { Entries } from "../conversation/Entries";
import type { Fetched } from "../conversation/entries";
import type { OpenThread } from "../conversation/useThread";
import { Page } from "../layout/Page";
import { ProblemAlert } from "../layout/ProblemAlert";
import { OwnHelp } from "../personal/OwnHelp";
import { ActNotice } from "./ActNotice";
import { Answer } from "./Answer";
import type { Went } from "./Forwarded";
import { Notes } from "./Notes";
import { OnceWanted } from "./OnceWanted";
import { ThreadFacts } from "./ThreadFacts";
import { useThreadWords } from "./threadWords";
import { useAct } from "./useAct";
import { ForwardForm, StaffActs } from "./written";

interface AtWork {
  open: OpenThread;
  found: Fetched;
  onForwarded: (went: Went) => void;
  onGone: () => void;
}

/** Whose thread it is, what is written in it, the answer; and beside that what only staff see and do. */
export function ThreadAtWork({ open, found, onForwarded, onGone }: AtWork) {
  const { thread: texts, act } = useThreadWords();
  const { thread, notes } = found;
  const acts = useAct({ open, thread, onGone });
  const [isForwarding, setForwarding] = useState(false);
  const patient = thread.patient?.name ?? texts.patient;
  return (
    <Page title={texts.title} heading={patient} wide>
      {open.problem && <ProblemAlert problem={open.problem} />}
      <ActNotice told={acts.told} />
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
          <OnceWanted field="acts" name={act.more} variant="secondary">
            <StaffActs
              thread={thread}
              acts={acts}
              reload={open.load}
              forward={isForwarding ? undefined : () => setForwarding(true)}
            />
          </OnceWanted>
        </div>
      </div>
      <OwnHelp />
    </Page>
  );
}
