import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";

export function NotFoundPage() {
  const texts = useTexts();
  return (
    <Page title={texts.notFound.title} heading={texts.notFound.heading}>
      <p className="lead">{texts.notFound.lead}</p>
      <Link to="/" className="ds-button">
        {texts.home}
      </Link>
      <HelpLine />
    </Page>
  );
}
