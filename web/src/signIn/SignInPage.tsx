import { useEffect } from "react";
import { Navigate } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { HOMES } from "../signedIn/homes";
import { useSignedIn } from "../signedIn/SignedInProvider";
import { SignInChoice } from "./SignInChoice";

/** The door for whoever wants to sign in; who already is signed in, in another tab, goes straight on. */
export function SignInPage() {
  const texts = useTexts().signIn;
  const { session, find } = useSignedIn();
  useEffect(() => {
    if (session.kind === "unknown") find();
  }, [session.kind, find]);
  if (session.kind === "open") return <Navigate to={HOMES[session.me.role]} replace />;
  return (
    <Page title={texts.title} heading={texts.heading}>
      <p className="lead">{texts.lead}</p>
      <SignInChoice first="patient" returnTo={HOMES} />
      <HelpLine />
    </Page>
  );
}
