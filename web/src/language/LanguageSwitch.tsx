import { LANGUAGES, type Language } from "../texts";
import { useLanguage, useTexts } from "./LanguageProvider";

const ALL = Object.keys(LANGUAGES) as Language[];

/** A button for each language but the current one, in that language's own words. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const texts = useTexts();
  return (
    <fieldset className="switch">
      <legend className="ds-sr-only">{texts.language.choose}</legend>
      {ALL.filter((each) => each !== language).map((each, place) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the button pressed stays, and keeps the focus
          key={place}
          type="button"
          className="ds-button"
          data-variant="tertiary"
          lang={each}
          onClick={() => choose(each)}
        >
          {LANGUAGES[each].short}
        </button>
      ))}
    </fieldset>
  );
}
