import { Link } from "react-router";
import { LetterWords, useLetterTexts } from "../access/letterWords";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { AttachForm } from "./AttachForm";
import { OwnWords, useOwnTexts } from "./ownWords";

/** For whoever has a letter about an appointment that does not stand among their own. */
export function AttachPage() {
  return (
    <OwnWords>
      <LetterWords>
        <Attach />
      </LetterWords>
    </OwnWords>
  );
}

function Attach() {
  const { attach: texts } = useOwnTexts();
  const { access } = useLetterTexts();
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
