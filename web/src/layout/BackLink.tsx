import { Link, useLocation } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { useSession } from "../session/SessionProvider";

/** The way back: to the open appointment, else to the front page; none where one already is. */
export function BackLink() {
  const texts = useTexts();
  const { session } = useSession();
  const { pathname } = useLocation();
  const isOpen = session.kind === "open";
  const target = isOpen ? "/timen" : "/";
  if (pathname === target) return null;
  return (
    <Link to={target} className="back screen-only">
      <span aria-hidden="true">←</span>
      <span className="back-words">{isOpen ? texts.toAppointment : texts.home}</span>
    </Link>
  );
}
