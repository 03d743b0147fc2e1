import { serverNow } from "../api/serverClock";
import type { Wish } from "../api/types";
import { useDates } from "../language/useDates";
import { isOverdue } from "./due";
import { useWords } from "./words";

/** By when to answer; in other words when that day is over. */
export function Due({ wish }: { wish: Wish }) {
  const texts = useWords().wishes;
  const dates = useDates();
  const overdue = isOverdue(wish.answer_by, serverNow());
  const day = dates.day(wish.answer_by);
  return (
    <span className="ds-tag due" data-color={overdue ? "danger" : "neutral"}>
      {overdue ? texts.overdue(day) : texts.answerBy(day)}
    </span>
  );
}
