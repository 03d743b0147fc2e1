import { serverNow } from "../api/serverClock";
import type { Thread } from "../api/types";
import { useDates } from "../language/useDates";
import { promiseOf } from "./promise";
import { useWords } from "./words";

const COLOURS = { overdue: "danger", today: "warning", ahead: "neutral" } as const;

/** By when the patient has been promised an answer. The colours only repeat the words. */
export function Due({ thread }: { thread: Thread }) {
  const texts = useWords();
  const dates = useDates();
  const promise = promiseOf(thread, serverNow());
  if (!promise) return null;
  const day = dates.day(thread.answer_due ?? "");
  const words = { overdue: texts.overdue(day), today: texts.dueToday, ahead: texts.due(day) };
  return (
    <span className="ds-tag due" data-color={COLOURS[promise]}>
      {words[promise]}
    </span>
  );
}
