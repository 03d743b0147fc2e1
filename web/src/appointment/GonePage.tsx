import { Link } from "react-router";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { useCareTexts } from "./careWords";

/** The session stands, but its appointment is not to be had: the code was replaced meanwhile. */
export function GonePage() {
  const texts = useCareTexts();
  return (
    <Page title={texts.appointment.title} heading={texts.appointment.goneHeading}>
      <p className="lead">{texts.appointment.gone}</p>
      <Link to="/kode" className="ds-button">
        {texts.front.door}
      </Link>
      <HelpLine />
    </Page>
  );
}
