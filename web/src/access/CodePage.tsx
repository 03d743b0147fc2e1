import { useGuest } from "../guest/GuestProvider";
import { Alert } from "../layout/Alert";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { hasDraft } from "../session/draft";
import { AccessForm } from "./AccessForm";
import { LetterWords, useLetterTexts } from "./letterWords";

/** The door for everyone who holds a letter; also where one lands when the time has run out. */
export function CodePage() {
  return (
    <LetterWords>
      <Code />
    </LetterWords>
  );
}

function Code() {
  const texts = useLetterTexts().access;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <p className="lead">{texts.lead}</p>
      <Expired />
      <AccessForm />
      <p className="subtle">{texts.shared}</p>
      <details className="ds-details">
        <summary>{texts.whereHeading}</summary>
        <div>
          <p>{texts.where}</p>
        </div>
      </details>
      <details className="ds-details">
        <summary>{texts.whenNotHeading}</summary>
        <ul className="ds-list">
          {texts.whenNot.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
      <HelpLine />
    </Page>
  );
}

function Expired() {
  const { access: texts, session: words } = useLetterTexts();
  const { session } = useGuest();
  if (session.kind !== "closed" || session.because !== "expired") return null;
  return (
    <Alert kind="info" heading={texts.expiredHeading}>
      <p>
        {texts.expired} {hasDraft("guest") && words.draftKept}
      </p>
    </Alert>
  );
}
