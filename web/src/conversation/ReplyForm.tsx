import type { FormEvent, ReactNode } from "react";
import { reply } from "../api/messages";
import type { Problem } from "../api/problem";
import type { Thread } from "../api/types";
import { ErrorSummary } from "../layout/ErrorSummary";
import { WaitingButton } from "../layout/WaitingButton";
import { MessageFields, useMessageFaults } from "./MessageFields";
import { SendProblem } from "./SendProblem";
import type { Message } from "./useMessage";
import { useSending } from "./useSending";
import { useWords } from "./words";

interface Reply {
  thread: Thread;
  /** From `useMessage(thread.id, thread.unit.id)`. */
  message: Message;
  onSent: (thread: Thread) => void;
  onRefused?: (problem: Problem) => void;
  hint?: string;
  /** Stands before the text, such as answers that are often used. */
  children?: ReactNode;
}

/** One more message in a thread. */
export function ReplyForm({ thread, message, onSent, onRefused, hint, children }: Reply) {
  const words = useWords();
  const faults = useMessageFaults(message);
  const { submit, attempt, waiting, problem } = useSending({
    message,
    send: (body, key) => reply(thread.id, body, key),
    onSent,
    ...(onRefused ? { onRefused } : {}),
  });
  const isTried = attempt > 0;
  const press = (event: FormEvent) => {
    event.preventDefault();
    void submit(!faults.all.length);
  };
  return (
    <form className="reply screen-only" aria-labelledby="reply" onSubmit={press} noValidate>
      <h2 id="reply" tabIndex={-1} className="ds-heading" data-size="xs">
        {words.replyHeading}
      </h2>
      {isTried && !waiting && <ErrorSummary faults={faults.all} attempt={attempt} />}
      {problem && <SendProblem problem={problem} />}
      {children}
      <MessageFields
        message={message}
        label={words.replyLabel}
        error={isTried ? faults.body : undefined}
        {...(hint ? { hint } : {})}
      />
      <WaitingButton waiting={waiting} saying={words.sending}>
        {words.send}
      </WaitingButton>
    </form>
  );
}
