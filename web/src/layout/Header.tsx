import { Link } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { LanguageSwitch } from "../language/LanguageSwitch";
import { Account } from "../signedIn/Account";
import { ThemeSwitch } from "../theme/ThemeSwitch";
import { Logo } from "./Logo";

export function Header() {
  const texts = useTexts();
  return (
    <header className="header">
      <div className="wide header-row">
        <Link to="/" className="home-link" aria-label={`${texts.service}, ${texts.front.title}`}>
          <Logo />
        </Link>
        <Account />
        <div className="switches">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
