import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";

export function Footer() {
  const texts = useTexts().footer;
  return (
    <footer className="footer">
      <div className="wide">
        <nav aria-label={texts.heading}>
          <ul className="footer-links">
            <li>
              <Link to="/sykehusene">{texts.hospitals}</Link>
            </li>
            <li>
              <Link to="/personvern">{texts.privacy}</Link>
            </li>
            <li>
              <Link to="/tilgjengelighet">{texts.accessibility}</Link>
            </li>
          </ul>
        </nav>
        <p>{texts.owner}</p>
        <p>{texts.noCookies}</p>
      </div>
    </footer>
  );
}
