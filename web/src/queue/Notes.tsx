import type { Thread, ThreadView } from "../api/types";
import { useDates } from "../language/useDates";
import { NoteForm } from "./NoteForm";
import { useWords } from "./words";

type Note = NonNullable<ThreadView["notes"]>[number];

interface Noted {
  thread: Thread;
  notes: Note[];
  /** Reads the thread anew. */
  reload: () => Promise<void>;
}

/** What colleagues write to each other: apart from all that the patient reads. */
export function Notes({ thread, notes, reload }: Noted) {
  const { notes: texts } = useWords();
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
      <NoteForm thread={thread} reload={reload} />
    </section>
  );
}

function NoteItem({ note: { sender, written_at, body } }: { note: Note }) {
  const { functions } = useWords();
  const dates = useDates();
  const post = sender.function && ` (${functions[sender.function]})`;
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
