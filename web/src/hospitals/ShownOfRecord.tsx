import type { Hospital } from "../api/types";
import { useDates } from "../language/useDates";
import { phases } from "./phases";
import { useWords } from "./words";

/** Which documents one can read, and from when on; nothing where none are shown. */
export function ShownOfRecord({ record: { shown, delay_hours } }: Pick<Hospital, "record">) {
  const texts = useWords();
  const dates = useDates();
  if (!shown.length) return null;
  return (
    <section aria-labelledby="shown">
      <h2 id="shown" className="ds-heading" data-size="sm">
        {texts.shown}
      </h2>
      <p>
        {texts.shownHere} {texts.shownAfter(delay_hours)}
      </p>
      <dl className="phases">
        {phases(shown).map(({ since, kinds }) => (
          <div key={since}>
            <dt>{texts.since(dates.date(since))}</dt>
            {kinds.map((kind) => (
              <dd key={kind}>{texts.kinds[kind]}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{texts.notShown}</p>
    </section>
  );
}
