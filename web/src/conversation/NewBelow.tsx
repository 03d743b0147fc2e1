import { type RefObject, useEffect, useState } from "react";
import type { Role } from "../api/types";
import { type Fetched, lastNumber } from "./entries";
import { useWords } from "./words";

interface Below {
  found: Fetched;
  /** The last one that has been on the screen. */
  seen: number;
  reader: Role;
  list: RefObject<HTMLOListElement | null>;
}

/** That something has come while one reads something else: nobody is moved there. */
export function NewBelow({ found, seen, reader, list }: Below) {
  const words = useWords();
  const [known, setKnown] = useState(() => lastNumber(found));
  const last = found.entries.at(-1);
  const isNew = last !== undefined && last.number > known && last.by !== reader;
  const isMessage = last?.kind === "message";
  useEffect(() => {
    if (seen >= lastNumber(found)) setKnown(seen);
  }, [seen, found]);
  const go = () => {
    const entry = list.current?.lastElementChild;
    if (entry instanceof HTMLElement) entry.focus();
  };
  const said = isMessage ? words.newMessage : words.newEvent;
  return (
    <div className="new-below screen-only">
      <p role="status" className="ds-sr-only">
        {isNew && said}
      </p>
      {isNew && (
        <button type="button" className="ds-button" onClick={go}>
          {said} {words.goThere}
        </button>
      )}
    </div>
  );
}
