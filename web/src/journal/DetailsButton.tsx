import type { Details } from "../appointment/details";
import { useWords } from "./words";

/** For whom others may see the screen of: shows titles, units and names, and hides them again. */
export function DetailsButton({ shown, canHide, toggle }: Details) {
  const { show, hide, hidden } = useWords();
  if (!canHide) return null;
  return (
    <div className="details screen-only">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-expanded={shown}
        onClick={toggle}
      >
        {shown ? hide : show}
      </button>
      {!shown && <p className="subtle">{hidden}</p>}
    </div>
  );
}
