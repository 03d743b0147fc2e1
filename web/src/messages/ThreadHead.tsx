import { useState } from "react";
import { type Fetched, placeOf, startOf } from "../conversation/entries";
import { StandingWords } from "./StandingWords";
import { standingOf } from "./standing";
import { useWords } from "./words";

/** With whom, how it stands, and the way past what one has read already. */
export function ThreadHead({ found }: { found: Fetched }) {
  const words = useWords();
  const { thread, entries } = found;
  const { unit, organization, unread } = thread;
  // As it was when one came: a way that changes while one takes it leads nowhere.
  const [news] = useState(unread);
  const [firstNew] = useState(() => startOf(found, "patient"));
  const start = news ? firstNew : entries.at(-1);
  const go = () => start && document.getElementById(placeOf(start))?.focus();
  return (
    <section className="thread-top" aria-label={words.about}>
      <p lang="nb">
        {unit.name}
        <br />
        <span className="subtle">{organization.name}</span>
      </p>
      <p className="strong thread-standing" data-standing={standingOf(thread)}>
        <StandingWords thread={thread} />
      </p>
      {entries.length > 2 && (
        <div className="buttons screen-only">
          <button type="button" className="ds-button" data-variant="secondary" onClick={go}>
            {news ? words.toNew(news) : words.toNewest}
          </button>
        </div>
      )}
    </section>
  );
}
