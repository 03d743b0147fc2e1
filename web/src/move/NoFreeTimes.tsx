import { useEffect } from "react";
import { Link } from "react-router";
import { useAppointment } from "../appointment/AppointmentProvider";
import { CallLine } from "../appointment/CallLine";
import { otherContactOf } from "../appointment/contact";
import { Alert } from "../layout/Alert";
import { useMovingTexts } from "./movingWords";

/** That nothing is free, what it means, and what one can do instead. */
export function NoFreeTimes() {
  const { appointment, reload } = useAppointment();
  const texts = useMovingTexts();
  // None may have come because it can no longer be moved: then the page says that instead.
  useEffect(() => void reload(), [reload]);
  const contact = otherContactOf(appointment);
  const mayAsk = appointment.may.change_request;
  return (
    <>
      <Alert kind="info" heading={texts.move.noneHeading}>
        <p>
          {texts.move.none} {mayAsk ? texts.move.noneAsk : texts.move.noneCall}
        </p>
        {contact && <CallLine contact={contact} />}
      </Alert>
      <div className="buttons">
        {mayAsk && (
          <Link to="../endring" className="ds-button">
            {texts.appointment.change}
          </Link>
        )}
        <Link to=".." className="ds-button" data-variant="secondary">
          {texts.move.keep}
        </Link>
      </div>
    </>
  );
}
