import type { Problem } from "../api/problem";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { useWords } from "./words";

interface Missing {
  problem: Problem;
  /** When the list that is shown all the same was right. */
  at?: number | undefined;
  again: () => void;
}

/** That a list could not be had, or not anew. */
export function NotFresh({ problem, at, again }: Missing) {
  const { problem: texts } = useTexts();
  const words = useWords().days;
  const dates = useDates();
  if (problem.code === "service-off") {
    return (
      <Alert kind="info">
        <p>{words.serviceOff}</p>
      </Alert>
    );
  }
  const old = at && words.notUpdated(dates.clock(new Date(at)));
  return (
    <div className="not-fresh">
      <ProblemAlert problem={problem} consequence={old || undefined} />
      <button type="button" className="ds-button screen-only" onClick={again}>
        {texts.again}
      </button>
    </div>
  );
}
