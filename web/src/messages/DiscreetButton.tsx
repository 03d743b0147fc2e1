import type { Details } from "../appointment/details";
import { useTexts } from "../language/LanguageProvider";
import { useWords } from "./words";

/** For whom others may see the screen of: shows subjects and units, and hides them again. */
export function DiscreetButton({ shown, canHide, toggle }: Details) {
  const words = useWords();
  const { show, hide } = useTexts().details;
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
      {!shown && <p className="subtle">{words.hidden}</p>}
    </div>
  );
}
