import { useState } from "react";
import type { Thread } from "../api/types";
import { Alert } from "../layout/Alert";
import { OnceWanted } from "./OnceWanted";
import { useThreadWords } from "./threadWords";
import { StaffReply } from "./written";

interface Answering {
  thread: Thread;
  /** Reads the thread anew. */
  reload: () => Promise<void>;
}

/** The answer to the patient; or why one cannot write. */
export function Answer({ thread, reload }: Answering) {
  const { reply: texts } = useThreadWords();
  const [sent, setSent] = useState(0);
  if (!thread.may.reply) {
    return <p>{thread.status === "closed" ? texts.isClosed : texts.isOff}</p>;
  }
  const onSent = async () => {
    await reload();
    setSent((before) => before + 1);
  };
  return (
    <>
      {sent > 0 && (
        <Alert key={sent} kind="success" focus>
          <p>{texts.sent}</p>
        </Alert>
      )}
      <OnceWanted
        key={`again ${sent}`}
        draft={thread.id}
        field="body"
        name={texts.write}
        variant="primary"
      >
        <StaffReply thread={thread} onSent={() => void onSent()} onClosed={() => void reload()} />
      </OnceWanted>
    </>
  );
}
