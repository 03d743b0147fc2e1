import { Link } from "react-router";
import type { Appointment } from "../api/types";
import { useDates } from "../language/useDates";
import { useWords } from "./useWords";

/** An earlier time that is held, beside the one that one has; `to` leads to where one answers. */
export function OfferCard({ appointment, to }: { appointment: Appointment; to: string }) {
  const words = useWords();
  const dates = useDates();
  const { offer } = appointment;
  if (!offer) return null;
  return (
    <section className="ds-card offer" aria-labelledby={`offer-${offer.id}`}>
      <h2 id={`offer-${offer.id}`} className="ds-heading" data-size="xs">
        {words.offerHeading}
      </h2>
      <p lang="nb">{appointment.organization.name}</p>
      <Times appointment={appointment} />
      <p className="strong">{words.offerHeld(dates.clock(new Date(offer.held_until)))}</p>
      <Link to={to} className="ds-button">
        {words.see}
      </Link>
    </section>
  );
}

/** The two times, one beside the other. */
export function Times({ appointment }: { appointment: Appointment }) {
  const words = useWords();
  const dates = useDates();
  const { offer, starts_at } = appointment;
  return (
    <dl className="summary-times">
      <dt>{words.now}</dt>
      <dd className="sentence">{dates.moment(starts_at)}</dd>
      <dt>{words.earlier}</dt>
      <dd className="sentence strong">{offer && dates.moment(offer.starts_at)}</dd>
    </dl>
  );
}
