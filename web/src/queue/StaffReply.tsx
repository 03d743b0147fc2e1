import type { Thread } from "../api/types";
import { ReplyForm } from "../conversation/ReplyForm";
import { useMessage } from "../conversation/useMessage";
import { TemplateChoice } from "./TemplateChoice";
import { useWritingWords } from "./writingWords";

interface Replying {
  thread: Thread;
  onSent: () => void;
  /** It has been closed meanwhile. */
  onClosed: () => void;
}

/** An answer while it is written, with the unit's templates. */
export function StaffReply({ thread, onSent, onClosed }: Replying) {
  const { reply: texts } = useWritingWords();
  const message = useMessage(thread.id, thread.unit.id);
  return (
    <ReplyForm
      thread={thread}
      message={message}
      hint={texts.hint}
      onSent={onSent}
      onRefused={({ code }) => void (code === "not-possible" && onClosed())}
    >
      <TemplateChoice unitId={thread.unit.id} message={message} />
    </ReplyForm>
  );
}
