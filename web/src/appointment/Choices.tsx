import type { ReactNode } from "react";
import { Link } from "react-router";
import { useDates } from "../language/useDates";
import { useAppointment } from "./AppointmentProvider";
import { CallLine } from "./CallLine";
import { Costs } from "./Costs";
import { useCareTexts } from "./careWords";
import { whyNotMoved } from "./refusals";

/** For whom the appointment does not suit: each way out, with until when and at what cost; where there
 * is none here, why, and whom to call. */
export function Choices() {
  const { appointment } = useAppointment();
  const texts = useCareTexts().appointment;
  const dates = useDates();
  const { may, changeable_until, contact } = appointment;
  return (
    <section className="answer screen-only" aria-labelledby="choices">
      <h2 id="choices" className="ds-heading" data-size="xs">
        {texts.choicesHeading}
      </h2>
      <ul className="choices">
        {may.move ? (
          <Choice to="flytt" name={texts.move}>
            <p>{texts.moveUntil(dates.moment(changeable_until))}</p>
          </Choice>
        ) : (
          <li className="way-words">
            <p>
              {texts.cannotMove[whyNotMoved(appointment)]}{" "}
              {may.change_request ? texts.moveAsk : texts.moveCall}
            </p>
            <CallLine contact={contact} />
          </li>
        )}
        {may.change_request && (
          <Choice to="endring" name={texts.change}>
            <p>{may.move ? texts.changeWhen : texts.changeInstead}</p>
          </Choice>
        )}
        {may.cancel ? (
          <Choice to="avbestill" name={texts.cancel}>
            <Costs appointment={appointment} />
          </Choice>
        ) : (
          <li className="way-words">
            <p>{texts.cannotCancel}</p>
            {(may.move || may.change_request) && <CallLine contact={contact} />}
          </li>
        )}
      </ul>
    </section>
  );
}

function Choice({ to, name, children }: { to: string; name: string; children: ReactNode }) {
  return (
    <li className="way">
      <Link to={to} className="ds-button" data-variant="secondary">
        {name}
      </Link>
      {children}
    </li>
  );
}
