import { useState } from "react";
import type { Thread } from "../api/types";
import { ReplyForm, useMessage } from "../conversation";
import { Alert } from "../layout/Alert";
import { TemplateChoice } from "./TemplateChoice";
import { useWords } from "./words";

interface Reply {
  thread: Thread;
  /** Reads the thread anew. */
  reload: () => Promise<void>;
}

/** The answer to the patient, with the unit's templates; or why one cannot write. */
export function StaffReply({ thread, reload }: Reply) {
  const { reply: texts } = useWords();
  const message = useMessage(thread.id, thread.unit.id);
  const [isSent, setSent] = useState(false);
  if (!thread.may.reply) {
    return <p>{thread.status === "closed" ? texts.isClosed : texts.isOff}</p>;
  }
  const onSent = async () => {
    await reload();
    setSent(true);
  };
  return (
    <>
      {isSent && !message.value && (
        <Alert kind="success" focus>
          <p>{texts.sent}</p>
        </Alert>
      )}
      <ReplyForm
        thread={thread}
        message={message}
        hint={texts.hint}
        onSent={() => void onSent()}
        onRefused={({ code }) => code === "not-possible" && void reload()}
      >
        <TemplateChoice unitId={thread.unit.id} message={message} />
      </ReplyForm>
    </>
  );
}
