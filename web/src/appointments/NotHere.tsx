import { Link } from "react-router";
import { useCareTexts } from "../appointment/careWords";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";

/** At the address of an appointment that is not to be had, or is not one's own: that reads the same. */
export function NotHere() {
  const { appointment, notHere: texts } = useCareTexts();
  return (
    <Page title={appointment.title} heading={texts.heading}>
      <p className="lead">{texts.text}</p>
      <div className="buttons">
        <Link to="/timeavtaler" className="ds-button">
          {texts.all}
        </Link>
      </div>
      <HelpLine />
    </Page>
  );
}
