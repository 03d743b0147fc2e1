import type { Preferences } from "../api/types";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import type { Save, Told } from "./usePreferences";
import { useSpeak } from "./useSpeak";
import { useWords } from "./words";

interface News {
  told: Told;
  stored: Preferences;
  save: Save;
}

type Saved = Extract<Told, { kind: "saved" }>;

/** What came of the last choice, and the way back from it where there is one. */
export function ToldAlert({ told, stored, save }: News) {
  const texts = useWords().settings;
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
          <UndoButton saved={told} stored={stored} save={save} />
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

/** Takes everything back, the language that the page speaks with it. */
function UndoButton({ saved, stored, save }: Omit<News, "told"> & { saved: Saved }) {
  const { undo } = useWords().settings;
  const speak = useSpeak();
  const press = async () => {
    const spokeAnew = saved.before.language !== (stored.language ?? null);
    if ((await save(saved.before, { kind: "undone" })) && spokeAnew) speak(saved.spoken);
  };
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      onClick={() => void press()}
    >
      {undo}
    </button>
  );
}
