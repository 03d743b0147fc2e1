import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { AttachForm } from "./AttachForm";

/** For whoever has a letter about an appointment that does not stand among their own. */
export function AttachPage() {
  const { access, attach: texts } = useTexts();
  return (
    <Page title={texts.title} heading={texts.heading}>
      <p className="lead">{texts.lead}</p>
      <AttachForm />
      <p>
        {texts.others} <Link to="/kode">{texts.toCode}</Link>
      </p>
      <details className="ds-details">
        <summary>{access.whereHeading}</summary>
        <div>
          <p>{access.where}</p>
        </div>
      </details>
      <HelpLine />
    </Page>
  );
}
