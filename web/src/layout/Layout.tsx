import { Outlet } from "react-router";
import { GuestBar } from "../guest/GuestBar";
import { useTexts } from "../language/LanguageProvider";
import { SignedInWarning } from "../signedIn/SignedInWarning";
import { useOwnLanguage } from "../signedIn/useOwnLanguage";
import { Footer } from "./Footer";
import { Header } from "./Header";

/** What surrounds every view. */
export function Layout() {
  const texts = useTexts();
  useOwnLanguage();
  return (
    <>
      <a href="#content" className="ds-skip-link">
        {texts.skip}
      </a>
      <Header />
      <GuestBar />
      <SignedInWarning />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
