import { Link } from "react-router";
import type { Appointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { Icon } from "./Icon";
import { OpeningHours } from "./OpeningHours";
import { Phone } from "./Phone";

interface Known {
  hospital?: Appointment["organization"];
  /** The numbers stand on this very page. */
  listed?: boolean;
}

/** Whom to phone: the hospital in question once it is known, else the way to its number. */
export function HelpLine({ hospital, listed = false }: Known) {
  const texts = useTexts();
  return (
    <aside className="help" aria-labelledby="help">
      <h2 id="help" className="ds-heading help-heading" data-size="2xs">
        <Icon name="phone" />
        {texts.help.heading}
      </h2>
      {hospital && (
        <p>
          {texts.appointment.call} <span lang="nb">{hospital.name}</span>:{" "}
          <Phone number={hospital.phone} />
          <br />
          <OpeningHours hours={hospital.opening_hours} />
        </p>
      )}
      {!hospital && !listed && (
        <p>
          {texts.help.letter} <Link to="/sykehusene">{texts.help.find}</Link>.
        </p>
      )}
      <p className="subtle">
        {texts.help.outOfHours} {texts.help.acute}
      </p>
    </aside>
  );
}
