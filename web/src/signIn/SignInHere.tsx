import { useLocation } from "react-router";
import type { Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { lastRole } from "../signedIn/trace";
import { KeptDraft } from "./KeptDraft";
import { SignInChoice } from "./SignInChoice";

interface Reason {
  /** One was signed in here, and the time has run out. */
  expired: boolean;
  /** Whom the page is for, where it is not for everyone who signs in. */
  role: Role | undefined;
}

/** In the place of a page that one must be signed in for; signing in leads back to it. */
export function SignInHere({ expired, role }: Reason) {
  const texts = useTexts().signIn;
  const { pathname, search } = useLocation();
  const here = pathname + search;
  return (
    <Page title={texts.title} heading={expired ? texts.againHeading : texts.heading}>
      {expired ? (
        <Alert kind="info" heading={texts.expiredHeading}>
          <p>{texts.expired}</p>
          <KeptDraft />
        </Alert>
      ) : (
        <p className="lead">{texts.needed}</p>
      )}
      <SignInChoice
        first={lastRole() ?? role ?? "patient"}
        returnTo={{ patient: here, staff: here }}
      />
      <HelpLine />
    </Page>
  );
}
