import { Outlet } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { SessionBar } from "../session/SessionBar";
import { Footer } from "./Footer";
import { Header } from "./Header";

/** What surrounds every view. */
export function Layout() {
  const texts = useTexts();
  return (
    <>
      <a href="#content" className="ds-skip-link">
        {texts.skip}
      </a>
      <Header />
      <SessionBar />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
