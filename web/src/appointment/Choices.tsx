import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import type { Texts } from "../texts";
import { useAppointment } from "./AppointmentProvider";
import { CallLine } from "./CallLine";
import { Costs } from "./Costs";
import { contactOf } from "./contact";

/** For whom the appointment does not suit: each way out, with until when and at what cost. */
export function Choices() {
  const { appointment } = useAppointment();
  const texts = useTexts().appointment;
  const dates = useDates();
  const { may, may_not, changeable_until } = appointment;
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
            <p>{texts.cannotMove[whyNot(may_not["move"])]}</p>
            <CallLine contact={contactOf(appointment)} />
          </li>
        )}
        {may.change_request && (
          <Choice to="endring" name={texts.change}>
            <p>{texts.changeWhen}</p>
          </Choice>
        )}
        {may.cancel ? (
          <Choice to="avbestill" name={texts.cancel}>
            <Costs appointment={appointment} />
          </Choice>
        ) : (
          <li className="way-words">
            <p>{texts.cannotCancel}</p>
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

/** Why it cannot be moved here: a reason that is new to this page is told like a deadline. */
function whyNot(code: string | undefined): keyof Texts["appointment"]["cannotMove"] {
  return code === "not-offered" || code === "moved-too-often" ? code : "too-late";
}
