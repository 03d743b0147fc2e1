import { Link, useLocation } from "react-router";
import { useGuest } from "../guest/GuestProvider";
import { useTexts } from "../language/LanguageProvider";
import {
  HOMES,
  isAmongOwn,
  isAtWork,
  isOffice,
  JOURNAL,
  MESSAGES,
  OFFICE,
  QUEUE,
  REQUESTS,
  WISHES,
} from "../signedIn/homes";
import { useSignedIn } from "../signedIn/SignedInProvider";

/** Pages of whoever is signed in, beside those of the own appointments. */
const OWN = [...Object.values(HOMES), "/innstillinger", "/innlogginger", MESSAGES];

/** The way back to where one is at home; none where one already is. */
export function BackLink() {
  const { pathname } = useLocation();
  const { to, name } = useHome(pathname);
  if (pathname === to) return null;
  return (
    <Link to={to} className="back screen-only">
      <span aria-hidden="true">←</span>
      <span className="back-words">{name}</span>
    </Link>
  );
}

/** Of two that are open, the one that the page belongs to. */
function useHome(pathname: string): { to: string; name: string } {
  const texts = useTexts();
  const guest = useGuest().session;
  const person = useSignedIn().session;
  const isMessage = pathname.startsWith(`${MESSAGES}/`);
  const isJournal = pathname === JOURNAL || pathname.startsWith(`${JOURNAL}/`);
  const isOwn = [OWN.includes(pathname), isMessage, isJournal, isAmongOwn(pathname)].some(Boolean);
  if (guest.kind === "open" && !isOwn && !isAtWork(pathname))
    return { to: "/timen", name: texts.toAppointment };
  if (person.kind !== "open") return { to: "/", name: texts.home };
  const [, , one, act] = isAmongOwn(pathname) ? pathname.split("/") : [];
  if (act) return { to: `/timeavtaler/${one}`, name: texts.toAppointment };
  if (one) return { to: "/timeavtaler", name: texts.signedIn.toAppointments };
  if (isMessage) return { to: MESSAGES, name: texts.signedIn.toMessages };
  if (pathname.startsWith(`${REQUESTS}/`)) {
    return { to: REQUESTS, name: texts.signedIn.toRequests };
  }
  if (isJournal && pathname !== JOURNAL) return { to: JOURNAL, name: texts.signedIn.toJournal };
  if (pathname.startsWith(`${WISHES}/`)) return { to: WISHES, name: texts.signedIn.toWishes };
  if (pathname.startsWith(`${QUEUE}/`)) return { to: QUEUE, name: texts.signedIn.toQueue };
  if (pathname.startsWith(`${OFFICE}/`) && isOffice(person.me)) {
    return { to: OFFICE, name: texts.signedIn.toOffice };
  }
  const { role } = person.me;
  return { to: HOMES[role], name: texts.signedIn.toHome[role] };
}
