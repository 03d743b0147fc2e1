import type { Entry, Role } from "../api/types";
import { useDates } from "../language/useDates";
import { placeOf } from "./entries";
import { useFunctionName } from "./useFunctionName";
import { useWords } from "./words";

/** That the conversation was closed, opened again, or sent on to another unit, and why. */
export function EntryEvent({ entry, reader }: { entry: Entry; reader: Role }) {
  const words = useWords().events;
  const dates = useDates();
  const who = useWho(entry, reader);
  const { kind, to_unit, body, sent_at, number } = entry;
  return (
    <li id={placeOf(entry)} className="entry entry-event" tabIndex={-1}>
      <p className="sentence">
        {kind === "forwarded" ? (
          <>
            {words.forwarded(who)} <span lang="nb">{to_unit}</span>.
          </>
        ) : (
          words[kind === "closed" ? "closed" : "reopened"](who)
        )}
      </p>
      {body && (
        <p className="entry-text">
          <span className="subtle">{words.reason}:</span> {body}
        </p>
      )}
      <p className="subtle sentence" data-end-of={number}>
        <time dateTime={sent_at}>{dates.moment(sent_at)}</time>
      </p>
    </li>
  );
}

function useWho({ by, sender }: Entry, reader: Role): string {
  const { you } = useWords();
  const functionName = useFunctionName();
  if (by === "patient") return reader === "patient" ? you : sender.name;
  const post = sender.function && functionName(sender.function);
  return post ? `${sender.name} (${post})` : sender.name;
}
