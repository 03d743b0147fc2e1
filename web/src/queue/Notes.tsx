import type { Thread, ThreadView } from "../api/types";
import { useFunctionName } from "../conversation/useFunctionName";
import { useDates } from "../language/useDates";
import { OnceWanted } from "./OnceWanted";
import { useThreadWords } from "./threadWords";
import { NoteForm } from "./written";

type Note = NonNullable<ThreadView["notes"]>[number];

interface Noted {
  thread: Thread;
  notes: Note[];
  /** Reads the thread anew. */
  reload: () => Promise<void>;
}

/** What colleagues write to each other: apart from all that the patient reads. */
export function Notes({ thread, notes, reload }: Noted) {
  const { notes: texts } = useThreadWords();
  return (
    <section className="ds-card internal" aria-labelledby="notes">
      <div className="internal-head">
        <h2 id="notes" className="ds-heading" data-size="2xs">
          {texts.heading}
        </h2>
        <span className="ds-tag" data-color="warning">
          {texts.only}
        </span>
      </div>
      <p className="subtle">{texts.lead}</p>
      {notes.length ? (
        <ul className="internal-notes">
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
      ) : (
        <p>{texts.none}</p>
      )}
      <OnceWanted draft={`note-${thread.id}`} field="note" name={texts.write} variant="secondary">
        <NoteForm thread={thread} reload={reload} />
      </OnceWanted>
    </section>
  );
}

function NoteItem({ note: { sender, written_at, body } }: { note: Note }) {
  const functionName = useFunctionName();
  const dates = useDates();
  const post = sender.function && ` (${functionName(sender.function)})`;
  return (
    <li>
      <p className="lines">{body}</p>
      <p className="subtle">
        {sender.name}
        {post}, <time dateTime={written_at}>{dates.moment(written_at)}</time>
      </p>
    </li>
  );
}
