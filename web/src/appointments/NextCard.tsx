import { Link } from "react-router";
import type { Appointment } from "../api/types";
import { Leaf } from "../appointment/Leaf";
import { useDates } from "../language/useDates";
import { Facts } from "./Facts";
import { useOwnTexts } from "./ownWords";

interface Shown {
  appointment: Appointment;
  /** Something else comes before it: an earlier time that is held. */
  quiet?: boolean;
}

/** The appointment that most people look for: when, where, and the way to it. */
export function NextCard({ appointment, quiet = false }: Shown) {
  const texts = useOwnTexts().appointments;
  const dates = useDates();
  const { id, starts_at } = appointment;
  return (
    <section className="ds-card next" aria-labelledby="next">
      <Leaf at={starts_at} />
      <div className="next-words">
        <h2 id="next" className="ds-heading next-heading" data-size="2xs">
          {texts.next}
        </h2>
        <p className="moment">
          <time dateTime={starts_at}>{dates.moment(starts_at)}</time>
        </p>
        <p className="distance sentence">{dates.distance(starts_at)}</p>
        <Facts appointment={appointment} />
        <Link
          to={`/timeavtaler/${id}`}
          className="ds-button"
          data-variant={quiet ? "secondary" : "primary"}
        >
          {texts.see}
        </Link>
      </div>
    </section>
  );
}
