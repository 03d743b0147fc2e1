import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";

/** At the address of an appointment that is not to be had, or is not one's own: that reads the same. */
export function NotHere() {
  const { appointment, appointments: texts } = useTexts();
  return (
    <Page title={appointment.title} heading={texts.goneHeading}>
      <p className="lead">{texts.gone}</p>
      <div className="buttons">
        <Link to="/timeavtaler" className="ds-button">
          {texts.all}
        </Link>
      </div>
      <HelpLine />
    </Page>
  );
}
