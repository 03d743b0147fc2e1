import { useTexts } from "../language/LanguageProvider";
import type { Details } from "./details";

/** For whom others may see the screen of: shows what is hidden, and hides it again. */
export function DetailsButton({ shown, canHide, toggle }: Details) {
  const texts = useTexts().details;
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
        {shown ? texts.hide : texts.show}
      </button>
      {!shown && <p className="subtle">{texts.hidden}</p>}
    </div>
  );
}
