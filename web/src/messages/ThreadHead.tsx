import { type Fetched, placeOf, startOf } from "../conversation/entries";
import { StandingWords } from "./StandingWords";
import { standingOf } from "./standing";
import { useWords } from "./words";

/** With whom, how it stands, and the way past what one has read already. */
export function ThreadHead({ found }: { found: Fetched }) {
  const words = useWords();
  const { thread, entries } = found;
  const { unit, organization, unread } = thread;
  const start = startOf(found, "patient");
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
      {(unread > 0 || entries.length > 2) && (
        <div className="buttons screen-only">
          <button type="button" className="ds-button" data-variant="secondary" onClick={go}>
            {unread > 0 ? words.toNew(unread) : words.toNewest}
          </button>
        </div>
      )}
    </section>
  );
}
