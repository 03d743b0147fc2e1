import { type FormEvent, useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { ErrorSummary } from "../layout/ErrorSummary";
import { TextField } from "../layout/TextField";
import { WaitingButton } from "../layout/WaitingButton";
import type { Answering } from "./answering";
import { DecisionProblem } from "./DecisionProblem";
import { useDecision } from "./useDecision";
import { useNote } from "./useNote";
import { useWords } from "./words";

/** No: never without a reason that the patient reads. */
export function Decline(answering: Answering) {
  const { wish: texts } = useWords();
  const { errors } = useTexts();
  const { send, waiting, problem } = useDecision(answering);
  const reason = useNote(answering.wish.id, "decline");
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && !reason.text ? texts.reasonMissing : undefined;
  const error = reason.tooLong ? errors.textLong(reason.tooLong) : missing;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt((before) => before + 1);
    if (reason.text && !reason.tooLong) void send({ decision: "decline", note: reason.text });
  };
  return (
    <form className="ds-card form" onSubmit={submit} noValidate>
      {attempt > 0 && (
        <ErrorSummary
          faults={error ? [{ field: "reason", message: error }] : []}
          attempt={attempt}
        />
      )}
      {problem && <DecisionProblem key={attempt} problem={problem} />}
      <TextField
        id="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        error={attempt > 0 ? error : undefined}
        rows={5}
        value={reason.value}
        onText={reason.set}
      />
      <p>{texts.declineMeans}</p>
      <WaitingButton waiting={waiting} saying={texts.submitting}>
        {texts.submitDecline}
      </WaitingButton>
    </form>
  );
}
