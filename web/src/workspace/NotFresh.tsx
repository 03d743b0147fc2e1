import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import type { useDays } from "./useDays";
import { useWords } from "./words";

/** That the list could not be had, or not anew. */
export function NotFresh({ days }: { days: ReturnType<typeof useDays> }) {
  const { problem: texts } = useTexts();
  const words = useWords().days;
  const dates = useDates();
  const { problem, rows, at } = days;
  if (problem?.code === "service-off") {
    return (
      <Alert kind="info">
        <p>{words.serviceOff}</p>
      </Alert>
    );
  }
  const old = rows && words.notUpdated(dates.clock(new Date(at)));
  return (
    <div className="not-fresh">
      {problem && <ProblemAlert problem={problem} consequence={old} />}
      <button type="button" className="ds-button screen-only" onClick={() => void days.load()}>
        {texts.again}
      </button>
    </div>
  );
}
