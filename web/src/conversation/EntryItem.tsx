import type { Entry, Role } from "../api/types";
import { useDates } from "../language/useDates";
import { EntryEvent } from "./EntryEvent";
import { EntryFiles } from "./EntryFiles";
import { isUnread, placeOf } from "./entries";
import { SenderName } from "./SenderName";
import { useReadWords } from "./useReadWords";
import { useWords } from "./words";

interface Read {
  entry: Entry;
  reader: Role;
  threadId: string;
}

/** A message, or something that was done with the conversation. */
export function EntryItem(read: Read) {
  return read.entry.kind === "message" ? <MessageItem {...read} /> : <EntryEvent {...read} />;
}

function MessageItem({ entry, reader, threadId }: Read) {
  const words = useWords();
  const dates = useDates();
  const readWords = useReadWords(entry, reader);
  const isOwn = entry.by === reader;
  return (
    <li id={placeOf(entry)} className="entry" data-own={isOwn} tabIndex={-1}>
      <div className="entry-head">
        <h3 className="entry-sender">
          <SenderName entry={entry} reader={reader} />
        </h3>
        {isUnread(entry, reader) && (
          <span className="ds-tag" data-color="accent">
            {words.new}
          </span>
        )}
        <time className="subtle sentence" dateTime={entry.sent_at}>
          {dates.moment(entry.sent_at)}
        </time>
      </div>
      <p className="entry-text">{entry.body}</p>
      <EntryFiles threadId={threadId} files={entry.attachments ?? []} />
      <p className="entry-end subtle" data-end-of={entry.number}>
        {readWords}
      </p>
    </li>
  );
}
