import type { OfficeRequest } from "../api/office";
import { serverNow } from "../api/serverClock";
import { useDates } from "../language/useDates";
import { promiseOf } from "../queue/promise";
import { useWords } from "./words";

const COLOURS = { overdue: "danger", today: "warning", ahead: "neutral" } as const;

/** By when the patient has been promised an answer, or which one was given when. The colours only repeat
 * the words. */
export function Standing({ request }: { request: OfficeRequest }) {
  const texts = useWords();
  const dates = useDates();
  const { answer, due, overdue } = request;
  if (answer) {
    return (
      <>
        <span className="ds-tag due" data-color="neutral">
          {texts.outcomes[answer.outcome]}
        </span>
        <p className="subtle">{texts.answered(dates.day(answer.answered_at))}</p>
      </>
    );
  }
  const promise = promiseOf({ answer_due: due, overdue }, serverNow()) ?? "ahead";
  const day = dates.day(due);
  const words = { overdue: texts.overdue(day), today: texts.dueToday, ahead: texts.due(day) };
  return (
    <span className="ds-tag due" data-color={COLOURS[promise]}>
      {words[promise]}
    </span>
  );
}
