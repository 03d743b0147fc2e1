import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { guestTrace } from "../session/trace";
import { isAmongOwn } from "../signedIn/homes";
import { useGuest } from "./GuestProvider";
import { GuestWarning } from "./GuestWarning";

/** While a letter's appointment is open: until when, and the way out. On every page but those of one's
 * own appointments, of which it would say what is not so. */
export function GuestBar() {
  const { session, look, finish } = useGuest();
  const texts = useTexts().session;
  const dates = useDates();
  const navigate = useNavigate();
  const { pathname } = useLocation();

  const isExpected = session.kind === "unknown" && guestTrace.read() === "open";
  useEffect(() => {
    if (isExpected) void look();
  }, [isExpected, look]);

  if (isAmongOwn(pathname)) return null;
  if (isExpected) return <Shape />;
  if (session.kind !== "open") return null;
  const leave = () => {
    void finish();
    navigate("/ferdig");
  };
  return (
    <section className="session-bar" aria-label={texts.name}>
      <div className="wide session-bar-row">
        <p>{texts.open(dates.clock(new Date(session.expiresAt)))}</p>
        <button type="button" className="ds-button" data-variant="secondary" onClick={leave}>
          {texts.end}
        </button>
      </div>
      <GuestWarning expiresAt={session.expiresAt} onLeave={leave} />
    </section>
  );
}

/** As large as what comes, so that nothing moves when it does. */
function Shape() {
  const texts = useTexts().session;
  return (
    <div className="session-bar awaited" aria-hidden="true">
      <div className="wide session-bar-row">
        <p>{texts.open("00.00")}</p>
        <span className="ds-button" data-variant="secondary">
          {texts.end}
        </span>
      </div>
    </div>
  );
}
