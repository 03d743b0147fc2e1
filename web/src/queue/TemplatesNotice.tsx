import { SignsAlert } from "../appointment/SignsAlert";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useEditWords } from "./editWords";
import type { Editing } from "./useTemplates";

interface Told {
  editing: Editing;
  onKeepMine: () => void;
}

/** What came of saving; where a colleague has saved meanwhile, whose templates are to stand. */
export function TemplatesNotice({ editing, onKeepMine }: Told) {
  const texts = useEditWords();
  const { told, problem, takeTheirs } = editing;
  if (problem?.code === "invalid-request") return <SignsAlert />;
  if (problem) return <ProblemAlert problem={problem} consequence={texts.uncertain} focus />;
  if (told === "saved") {
    return (
      <Alert kind="success" focus>
        <p>{texts.saved}</p>
      </Alert>
    );
  }
  if (!told) return null;
  return (
    <Alert kind="warning" heading={texts.staleHeading} focus>
      <p>{texts.stale}</p>
      <div className="buttons">
        <button type="button" className="ds-button" onClick={onKeepMine}>
          {texts.keepMine}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>
          {texts.takeTheirs}
        </button>
      </div>
    </Alert>
  );
}
