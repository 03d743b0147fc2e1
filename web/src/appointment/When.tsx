import type { Appointment } from "../api/types";
import { useDates } from "../language/useDates";
import { useCareTexts } from "./careWords";
import { Leaf } from "./Leaf";
import { isAgreed } from "./standing";

/** The day as a leaf of a calendar, and in words; never only how far off it is. */
export function When({ appointment }: { appointment: Appointment }) {
  const texts = useCareTexts().appointment;
  const dates = useDates();
  const { starts_at, duration_minutes, type, status } = appointment;
  return (
    <section className="when" aria-labelledby="when">
      <Leaf at={starts_at} />
      <div className="when-words">
        <h2 id="when" className="ds-heading moment" data-size="sm">
          <span className="ds-sr-only">{texts.when}: </span>
          <time dateTime={starts_at} className={status === "cancelled" ? "struck" : undefined}>
            {dates.moment(starts_at)}
          </time>
        </h2>
        {status !== "cancelled" && (
          <p className="distance sentence screen-only">{dates.distance(starts_at)}</p>
        )}
        <p className="subtle">
          {type && `${texts.types[type]}. `}
          {isAgreed(appointment) && `${texts.duration(dates.duration(duration_minutes))}.`}
        </p>
      </div>
    </section>
  );
}
