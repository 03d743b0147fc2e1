import { useLayoutEffect } from "react";
import type { Thread } from "../api/types";
import { ReplyForm } from "../conversation/ReplyForm";
import { useMessage } from "../conversation/useMessage";
import { useWords } from "./words";

export interface Replying {
  thread: Thread;
  onSent: () => void;
  /** It has been closed meanwhile. */
  onClosed: () => void;
  /** One has just asked to write. */
  focus: boolean;
}

/** What one writes in the conversation: fetched when one wants to. */
export function Reply({ thread, onSent, onClosed, focus }: Replying) {
  const words = useWords();
  const message = useMessage(thread.id, thread.unit.id);
  // At once: a telephone shows its keyboard only while it answers a touch.
  useLayoutEffect(() => {
    if (focus) document.getElementById("body")?.focus();
  }, [focus]);
  return (
    <ReplyForm
      thread={thread}
      message={message}
      hint={words.replyHint}
      onSent={onSent}
      onRefused={({ code }) => void (code === "not-possible" && onClosed())}
    />
  );
}
