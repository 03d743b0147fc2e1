import { Link, Navigate, useNavigate } from "react-router";
import { useGuest } from "../guest/GuestProvider";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";

/** After leaving: done is said only when the API knows it, and plainly when it could not be told. */
export function FinishedPage() {
  const texts = useTexts();
  const { session } = useGuest();
  if (session.kind === "open") return <Navigate to="/timen" replace />;
  const because = session.kind === "closed" ? session.because : "finished";
  switch (because) {
    case "finishing":
      return (
        <Page key={because} title={texts.session.ending} heading={texts.session.ending}>
          <HelpLine />
        </Page>
      );
    case "unfinished":
      return (
        <Page
          key={because}
          title={texts.session.endFailedHeading}
          heading={texts.session.endFailedHeading}
        >
          <Unfinished />
          <HelpLine />
        </Page>
      );
    default:
      return (
        <Page key="finished" title={texts.finished.title} heading={texts.finished.heading}>
          <p className="lead">{texts.finished.lead}</p>
          <p>{texts.finished.shared}</p>
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
}

function Unfinished() {
  const texts = useTexts();
  const { finish } = useGuest();
  const navigate = useNavigate();
  const again = () => {
    void finish();
    navigate("/ferdig", { replace: true });
  };
  return (
    <Alert kind="warning" focus>
      <p>{texts.session.endFailed}</p>
      <button type="button" className="ds-button" onClick={again}>
        {texts.problem.again}
      </button>
    </Alert>
  );
}
