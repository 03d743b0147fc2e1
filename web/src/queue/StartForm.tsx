import type { FormEvent } from "react";
import type { Thread } from "../api/types";
import { MessageFields } from "../conversation/MessageFields";
import { ErrorSummary } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import { WaitingButton } from "../layout/WaitingButton";
import { useUnit } from "../workspace/unit";
import { StartProblem } from "./StartProblem";
import { useStartWords } from "./startWords";
import { TopicField } from "./TopicField";
import { useStart } from "./useStart";
import { useStartFaults } from "./useStartFaults";

/** To whom, about what, and the message. */
export function StartForm({ onSent }: { onSent: (thread: Thread) => void }) {
  const texts = useStartWords();
  const { unit } = useUnit();
  const start = useStart(unit.id, onSent);
  const faults = useStartFaults(start);
  const { message, about, change, number, setNumber } = start;
  const { submit, attempt, waiting, problem } = start.sending;
  const isTried = attempt > 0;
  const press = (event: FormEvent) => {
    event.preventDefault();
    void submit(!faults.all.length);
  };
  return (
    <form className="ds-card form" onSubmit={press} noValidate autoComplete="off">
      {isTried && !waiting && <ErrorSummary faults={faults.all} attempt={attempt} />}
      {problem && <StartProblem key={attempt} problem={problem} />}
      <Field
        id="number"
        label={texts.number}
        hint={texts.numberHint}
        error={isTried ? faults.number : undefined}
      >
        {(field) => (
          <input
            {...field}
            className="ds-input number-input"
            inputMode="numeric"
            autoComplete="off"
            spellCheck="false"
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        )}
      </Field>
      <TopicField
        unit={unit.id}
        value={about.topic}
        onTopic={(topic) => change({ topic })}
        error={isTried ? faults.topic : undefined}
      />
      <Field
        id="subject"
        label={texts.subject}
        hint={texts.subjectHint}
        error={isTried ? faults.subject : undefined}
      >
        {(field) => (
          <input
            {...field}
            className="ds-input"
            value={about.subject}
            onChange={({ target }) => change({ subject: target.value })}
          />
        )}
      </Field>
      <MessageFields
        message={message}
        label={texts.body}
        hint={texts.bodyHint}
        error={isTried ? faults.body : undefined}
      />
      <WaitingButton waiting={waiting} saying={texts.submitting}>
        {texts.submit}
      </WaitingButton>
    </form>
  );
}
