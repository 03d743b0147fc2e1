import { Link, useLocation } from "react-router";
import type { Person, Role } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { HOMES } from "./homes";
import { useSignedIn } from "./SignedInProvider";
import { isExpected } from "./session";
import { lastRole } from "./trace";
import { useLeave } from "./useLeave";

/** In the header: the way in for who is not signed in; else who is, the way home, and the way out. */
export function Account() {
  const { session } = useSignedIn();
  const { pathname } = useLocation();
  const texts = useTexts().signedIn;
  if (session.kind === "open") return <Known me={session.me} />;
  if (isExpected(session)) return <Shape role={lastRole() ?? "patient"} />;
  if (pathname === "/logg-inn") return null;
  return (
    <Link to="/logg-inn" className="ds-button" data-variant="secondary">
      {texts.signIn}
    </Link>
  );
}

/** As large as what comes, so that nothing moves when it does. */
function Shape({ role }: { role: Role }) {
  const texts = useTexts().signedIn;
  return (
    <div className="account awaited" aria-hidden="true">
      <span className="account-name">{"\u00a0"}</span>
      <span className="ds-button" data-variant="tertiary">
        {texts.homes[role]}
      </span>
      <span className="ds-button" data-variant="secondary">
        {texts.leave}
      </span>
    </div>
  );
}

function Known({ me }: { me: Person }) {
  const texts = useTexts().signedIn;
  const leave = useLeave();
  return (
    <nav className="account" aria-label={texts.account}>
      <span className="account-name">{me.name}</span>
      <Link to={HOMES[me.role]} className="ds-button" data-variant="tertiary">
        {texts.homes[me.role]}
      </Link>
      <button type="button" className="ds-button" data-variant="secondary" onClick={leave}>
        {texts.leave}
      </button>
    </nav>
  );
}
