import { useState } from "react";
import { useLocation } from "react-router";
import { Entries } from "../conversation/Entries";
import type { Fetched } from "../conversation/entries";
import { TurnButton } from "../conversation/TurnButton";
import { TurnNotice } from "../conversation/TurnNotice";
import type { OpenThread } from "../conversation/useThread";
import { useTurning } from "../conversation/useTurning";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { CannotReply } from "./CannotReply";
import { Keep } from "./Keep";
import { SentNotice } from "./SentNotice";
import { ThreadHead } from "./ThreadHead";
import { Writing } from "./Writing";
import { useWords } from "./words";

interface Read {
  thread: OpenThread;
  found: Fetched;
}

/** A conversation as its patient reads it. */
export function ThreadRead({ thread, found }: Read) {
  const words = useWords();
  const { state } = useLocation();
  const { load } = thread;
  const { subject, unit, may } = found.thread;
  const turning = useTurning(found.thread, load);
  const [sent, setSent] = useState(0);
  const onSent = async () => {
    await load();
    setSent((before) => before + 1);
  };
  return (
    <Page title={words.threadTitle} heading={subject}>
      {state?.news === "sent" && !sent && <SentNotice thread={found.thread} />}
      <ThreadHead found={found} />
      <TurnNotice turning={turning} reader="patient" />
      <Entries thread={thread} found={found} reader="patient" />
      {sent > 0 && <SentNotice key={sent} thread={found.thread} />}
      {may.reply ? (
        <Writing
          key={sent}
          thread={found.thread}
          onSent={() => void onSent()}
          onClosed={() => void load()}
        />
      ) : (
        <CannotReply thread={found.thread} />
      )}
      <Keep found={found}>
        <TurnButton thread={found.thread} turning={turning} reader="patient" />
      </Keep>
      <HelpLine hospital={{ ...unit }} />
    </Page>
  );
}
