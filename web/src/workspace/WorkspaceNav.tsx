import { NavLink } from "react-router";
import { useUnread } from "../queue/unread";
import { useBarWords } from "./barWords";
import { useWishes } from "./wishes";

/** The workspace's views, and how much waits there. */
export function WorkspaceNav() {
  const { bar: texts } = useBarWords();
  const { count } = useWishes();
  const { count: unread } = useUnread();
  return (
    <nav className="workspace-nav" aria-label={texts.name}>
      <NavLink to="/arbeidsflate">{texts.home}</NavLink>
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
    </nav>
  );
}
