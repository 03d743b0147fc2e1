import { useEffect } from "react";
import { Link, Navigate } from "react-router";
import { useGuest } from "../guest/GuestProvider";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { HelpLine } from "../layout/HelpLine";
import { Loading } from "../layout/Loading";
import { Page } from "../layout/Page";
import { ProblemView } from "../layout/ProblemView";
import { HOMES } from "../signedIn/homes";
import { useSignedIn } from "../signedIn/SignedInProvider";
import { useLeave } from "../signedIn/useLeave";

/** After signing out, also by way of the provider: said only when the API knows it. */
export function SignedOutPage() {
  const { session, look, find } = useSignedIn();
  useEffect(() => {
    if (session.kind === "unknown") find();
  }, [session.kind, find]);

  switch (session.kind) {
    case "unknown":
      return <Loading />;
    case "unreachable":
      return <ProblemView problem={session.problem} onRetry={() => void look()} />;
    case "open":
      return <Navigate to={HOMES[session.me.role]} replace />;
    case "closed":
      if (session.because === "leaving") return <Leaving />;
      return session.because === "unfinished" ? <Unfinished /> : <SignedOut />;
  }
}

function Leaving() {
  const { leaving } = useTexts().signedOut;
  return (
    <Page key="leaving" title={leaving} heading={leaving}>
      <HelpLine />
    </Page>
  );
}

/** Not said while a letter's appointment could not be closed: that is told first. */
function SignedOut() {
  const texts = useTexts();
  const guest = useGuest().session;
  if (guest.kind === "closed" && guest.because === "unfinished") {
    return <Navigate to="/ferdig" replace />;
  }
  return (
    <Page key="left" title={texts.signedOut.title} heading={texts.signedOut.heading}>
      <p className="lead">{texts.signedOut.lead}</p>
      <p>{texts.signedOut.shared}</p>
      <div className="buttons">
        <Link to="/" className="ds-button">
          {texts.home}
        </Link>
        <Link to="/logg-inn" className="ds-button" data-variant="secondary">
          {texts.signedOut.again}
        </Link>
      </div>
      <HelpLine />
    </Page>
  );
}

function Unfinished() {
  const texts = useTexts();
  const leave = useLeave();
  return (
    <Page
      key="unfinished"
      title={texts.signedOut.unfinishedHeading}
      heading={texts.signedOut.unfinishedHeading}
    >
      <Alert kind="warning" focus>
        <p>{texts.signedOut.unfinished}</p>
        <button type="button" className="ds-button" onClick={leave}>
          {texts.problem.again}
        </button>
      </Alert>
      <HelpLine />
    </Page>
  );
}
