import type { StaffAppointment, Wish } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { birthDate } from "./birthDate";
import { Due } from "./Due";
import { useWords } from "./words";

/** What it is about, and the patient's own words. */
export function WishFacts({ row, wish }: { row: StaffAppointment; wish: Wish }) {
  const { wish: texts } = useWords();
  const { types } = useTexts().appointment;
  const dates = useDates();
  const asked = `${dates.day(wish.requested_at)} (${dates.distance(wish.requested_at)})`;
  return (
    <section className="wish-facts" aria-label={texts.facts}>
      <Due wish={wish} />
      <dl className="facts">
        <dt>{texts.born}</dt>
        <dd>{birthDate(row)}</dd>
        <dt>{texts.now}</dt>
        <dd className="sentence">{dates.moment(row.starts_at)}</dd>
        <dt>{texts.type}</dt>
        <dd>{types[row.type]}</dd>
        <dt>{texts.asked}</dt>
        <dd className="sentence">{asked}</dd>
      </dl>
      <h2 className="ds-heading" data-size="2xs">
        {texts.words}
      </h2>
      <blockquote className="wish-words lines">{wish.comment}</blockquote>
    </section>
  );
}
