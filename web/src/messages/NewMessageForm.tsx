import type { FormEvent } from "react";
import { startThread } from "../api/messages";
import type { Thread, WritableUnit } from "../api/types";
import { MessageFields, useMessageFaults } from "../conversation/MessageFields";
import { SendProblem } from "../conversation/SendProblem";
import { useSending } from "../conversation/useSending";
import { useTexts } from "../language/LanguageProvider";
import { ErrorSummary } from "../layout/ErrorSummary";
import { Field } from "../layout/Field";
import { WaitingButton } from "../layout/WaitingButton";
import { Addressee } from "./Addressee";
import { useNewWords } from "./newWords";
import { LONGEST_SUBJECT, type NewMessageDraft, useNewMessage } from "./useNewMessage";

interface Begun {
  units: WritableUnit[];
  onSent: (thread: Thread) => void;
}

/** To whom, about what, and the message itself. */
export function NewMessageForm({ units, onSent }: Begun) {
  const words = useNewWords();
  const draft = useNewMessage(units);
  const { fields, subject, message, lostFiles } = draft;
  const faults = useFaults(draft);
  const about = { unit_id: fields.unitId, topic: fields.topic, subject };
  const { submit, attempt, waiting, problem } = useSending({
    message,
    about: JSON.stringify(about),
    send: (body, key) => startThread({ ...about, ...body }, key),
    onSent,
  });
  const isTried = attempt > 0;
  const faultOf = (field: string) =>
    isTried ? faults.find((each) => each.field === field)?.message : undefined;
  const press = (event: FormEvent) => {
    event.preventDefault();
    void submit(!faults.length);
  };
  return (
    <form className="new-message" onSubmit={press} noValidate>
      {isTried && !waiting && <ErrorSummary faults={faults} attempt={attempt} />}
      {problem && <SendProblem problem={problem} />}
      <Addressee units={units} draft={draft} faultOf={faultOf} />
      <Field id="subject" label={words.subject} hint={words.subjectHint} error={faultOf("subject")}>
        {(field) => (
          <input
            {...field}
            className="ds-input"
            value={fields.subject}
            maxLength={LONGEST_SUBJECT}
            onChange={({ target }) => draft.set({ subject: target.value })}
          />
        )}
      </Field>
      {draft.place ? (
        <>
          <MessageFields
            message={message}
            label={words.body}
            hint={words.bodyHint}
            error={faultOf("body")}
          />
          <p role="status" className={lostFiles ? "ds-validation-message" : "ds-sr-only"}>
            {lostFiles && words.lostFiles}
          </p>
        </>
      ) : (
        <p className="subtle">{words.unitFirst}</p>
      )}
      <WaitingButton waiting={waiting} saying={words.sending}>
        {words.send}
      </WaitingButton>
    </form>
  );
}

function useFaults({ fields, subject, message, place }: NewMessageDraft) {
  const words = useNewWords().missing;
  const { errors } = useTexts();
  const { all } = useMessageFaults(message);
  const over = Math.max(0, [...subject].length - LONGEST_SUBJECT);
  return [
    ...(place ? [] : [{ field: "unit", message: words.unit }]),
    ...(!place || fields.topic ? [] : [{ field: "topic", message: words.topic }]),
    ...(subject ? [] : [{ field: "subject", message: words.subject }]),
    ...(over ? [{ field: "subject", message: errors.textLong(over) }] : []),
    ...(place ? all : []),
  ];
}
