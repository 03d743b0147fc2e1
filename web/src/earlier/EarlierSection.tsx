import { Link } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { OfferCard } from "./OfferCard";
import { useWords } from "./useWords";
import { Waiting } from "./Waiting";

/** An offer that stands, the wish that waits for one, or the way to such a wish. */
export function EarlierSection() {
  const { appointment } = useAppointment();
  const words = useWords();
  if (appointment.offer) return <OfferCard appointment={appointment} to="tilbud" />;
  if (appointment.short_notice) return <Waiting wish={appointment.short_notice} />;
  if (!appointment.may.short_notice) return null;
  return (
    <div className="earlier screen-only">
      <Link to="kort-varsel" className="ds-button" data-variant="tertiary">
        {words.door}
      </Link>
      <p className="subtle">{words.doorText}</p>
    </div>
  );
}
