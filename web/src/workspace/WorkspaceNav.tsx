import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { useUnread } from "../queue/unread";
import { isOffice, OFFICE } from "../signedIn/homes";
import { usePerson } from "../signedIn/RequireSignedIn";
import { useBarWords } from "./barWords";
import { useWishes } from "./wishes";

/** The workspace's views: those of a unit, for whoever works at one, and those of the records office. */
export function WorkspaceNav({ children }: { children?: ReactNode }) {
  const { bar: texts } = useBarWords();
  const person = usePerson();
  return (
    <nav className="workspace-nav" aria-label={texts.name}>
      <NavLink to="/arbeidsflate">{texts.home}</NavLink>
      {children}
      {isOffice(person) && <NavLink to={OFFICE}>{texts.office}</NavLink>}
    </nav>
  );
}

/** A unit's views, and how much waits there. */
export function UnitLinks() {
  const { bar: texts } = useBarWords();
  const { count } = useWishes();
  const { count: unread } = useUnread();
  return (
    <>
      <NavLink to="/arbeid" end>
        {texts.days}
      </NavLink>
      <NavLink to="/arbeid/endringer">
        {texts.wishes}
        {count && count !== "0" && (
          <span className="badge">
            <span aria-hidden="true">{count}</span>
            <span className="ds-sr-only">, {texts.waiting(count)}</span>
          </span>
        )}
      </NavLink>
      <NavLink to="/arbeid/meldinger">
        {texts.messages}
        {unread ? (
          <span className="badge">
            <span aria-hidden="true">{unread}</span>
            <span className="ds-sr-only">, {texts.unread(unread)}</span>
          </span>
        ) : null}
      </NavLink>
    </>
  );
}
