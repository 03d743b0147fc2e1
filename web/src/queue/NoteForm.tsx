import { type FormEvent, useState } from "react";
import { writeNote } from "../api/queue";
import type { Thread } from "../api/types";
import { SignsAlert } from "../appointment/SignsAlert";
import { useMessage } from "../conversation/useMessage";
import { useSending } from "../conversation/useSending";
import { useTexts } from "../language/LanguageProvider";
import { ProblemAlert } from "../layout/ProblemAlert";
import { TextField } from "../layout/TextField";
import { WaitingButton } from "../layout/WaitingButton";
import { paragraphLongBy } from "./lengths";
import { useWritingWords } from "./writingWords";

interface Noted {
  thread: Thread;
  reload: () => Promise<void>;
}

/** A note to colleagues while it is written: kept apart from the answer to the patient. */
export function NoteForm({ thread, reload }: Noted) {
  const { notes: texts } = useWritingWords();
  const { errors } = useTexts();
  const note = useMessage(`note-${thread.id}`, thread.unit.id);
  const [isSaved, setSaved] = useState(false);
  const { submit, attempt, waiting, problem } = useSending({
    message: note,
    send: ({ body }, key) => writeNote(thread, body, key),
    onSent: () => void reload().then(() => setSaved(true)),
  });
  const over = paragraphLongBy(note.text);
  const error = over ? errors.textLong(over) : note.text ? undefined : texts.missing;
  const press = (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (error) document.getElementById("note")?.focus();
    void submit(!error);
  };
  return (
    <form className="note-form" onSubmit={press} noValidate>
      {problem?.code === "invalid-request" && <SignsAlert />}
      {problem && problem.code !== "invalid-request" && (
        <ProblemAlert problem={problem} consequence={texts.uncertain} focus />
      )}
      <TextField
        id="note"
        label={texts.label}
        hint={texts.hint}
        error={attempt > 0 ? error : undefined}
        rows={3}
        value={note.value}
        onText={note.set}
      />
      <WaitingButton data-variant="secondary" waiting={waiting} saying={texts.submitting}>
        {texts.submit}
      </WaitingButton>
      <p role="status" className="subtle">
        {isSaved && texts.saved}
      </p>
    </form>
  );
}
