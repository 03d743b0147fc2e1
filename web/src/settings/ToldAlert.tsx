import type { Preferences } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import type { Save, Told } from "./usePreferences";

interface News {
  told: Told;
  stored: Preferences;
  save: Save;
}

/** What came of the last choice, and the way back from it where there is one. */
export function ToldAlert({ told, stored, save }: News) {
  const texts = useTexts().settings;
  const dates = useDates();
  switch (told.kind) {
    case "stale":
      return (
        <Alert kind="warning" heading={texts.staleHeading} focus>
          <p>{texts.stale}</p>
        </Alert>
      );
    case "saved":
      return (
        <Alert kind="success" focus>
          <p>{texts.saved}</p>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => void save(told.before, { kind: "undone" })}
          >
            {texts.undo}
          </button>
        </Alert>
      );
    case "undone":
      return (
        <Alert kind="success" focus>
          <p>{texts.undone}</p>
        </Alert>
      );
    case "shut":
      return (
        <Alert kind="success" focus>
          <p>{texts.doors[told.door].isShut}</p>
        </Alert>
      );
    case "opening":
      return (
        <Alert kind="success" focus>
          <p>{texts.isOpening(dates.moment(stored[`${told.door}_from`] ?? ""))}</p>
        </Alert>
      );
  }
}
