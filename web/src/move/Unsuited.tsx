import { Link } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { CallLine } from "../appointment/CallLine";
import { otherContactOf } from "../appointment/contact";
import { useMovingTexts } from "./movingWords";

/** What one can do when none of the times suits. */
export function Unsuited() {
  const { appointment } = useAppointment();
  const texts = useMovingTexts();
  const contact = otherContactOf(appointment);
  if (!appointment.may.change_request && !contact) return null;
  return (
    <div className="unsuited">
      <p className="strong">{texts.move.unsuited}</p>
      {appointment.may.change_request && (
        <Link to="../endring" className="ds-button" data-variant="secondary">
          {texts.appointment.change}
        </Link>
      )}
      {contact && <CallLine contact={contact} />}
    </div>
  );
}
