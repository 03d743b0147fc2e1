import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Icon, type IconName } from "../layout/Icon";
import { Page } from "../layout/Page";
import { LetterPicture } from "./LetterPicture";

const ICONS: IconName[] = ["calendar", "check", "move", "cross"];

/** One door, and what lies behind it. */
export function FrontPage() {
  const texts = useTexts().front;
  return (
    <Page title={texts.title} heading={texts.heading} wide>
      <p className="lead">{texts.lead}</p>
      <section className="ds-card door" aria-labelledby="door">
        <div>
          <h2 id="door" className="ds-heading" data-size="sm">
            {texts.doorHeading}
          </h2>
          <p>{texts.doorText}</p>
          <Link to="/kode" className="ds-button door-button">
            {texts.door}
          </Link>
        </div>
        <LetterPicture />
      </section>
      <section aria-labelledby="can">
        <h2 id="can" className="ds-heading" data-size="sm">
          {texts.canHeading}
        </h2>
        <ul className="can">
          {texts.can.map(({ heading, text }, index) => (
            <li key={heading}>
              <Icon name={ICONS[index] ?? "check"} />
              <h3 className="ds-heading" data-size="2xs">
                {heading}
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="which">
        <h2 id="which" className="ds-heading" data-size="sm">
          {texts.whichHeading}
        </h2>
        <p>
          {texts.which}{" "}
          <Link className="ds-link" to="/sykehusene">
            {texts.hospitals}
          </Link>
        </p>
      </section>
      <HelpLine />
    </Page>
  );
}
