import { Link, Navigate, useNavigate } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";
import { useSession } from "../session/SessionProvider";

/** After signing out. Says plainly when the API could not be told. */
export function FinishedPage() {
  const texts = useTexts();
  const { session, finish } = useSession();
  const navigate = useNavigate();
  const again = () => {
    void finish();
    navigate("/ferdig", { replace: true });
  };
  const failed = session.kind === "closed" && session.because === "unfinished";
  if (session.kind === "open") return <Navigate to="/timen" replace />;
  return (
    <Page title={texts.finished.title} heading={texts.finished.heading}>
      {failed ? (
        <Alert kind="warning">
          <p>{texts.session.endFailed}</p>
          <button type="button" className="ds-button" onClick={again}>
            {texts.problem.again}
          </button>
        </Alert>
      ) : (
        <>
          <p className="lead">{texts.finished.lead}</p>
          <p>{texts.finished.shared}</p>
        </>
      )}
      <div className="buttons">
        <Link to="/kode" className="ds-button">
          {texts.finished.again}
        </Link>
        <Link to="/" className="ds-button" data-variant="secondary">
          {texts.home}
        </Link>
      </div>
      <HelpLine />
    </Page>
  );
}
