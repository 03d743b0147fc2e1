import { NavLink } from "react-router";
import { useWishes } from "./wishes";
import { useWords } from "./words";

/** The workspace's views, and how many wishes wait. */
export function WorkspaceNav() {
  const { bar: texts } = useWords();
  const { count } = useWishes();
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
    </nav>
  );
}
