import type { Thread } from "../api/types";
import { useDates } from "../language/useDates";
import { Phone } from "../layout/Phone";
import { standingOf } from "./standing";
import { useWords } from "./words";

/** How the thread stands, in words; when the promise is broken, whom one phones. */
export function StandingWords({ thread }: { thread: Thread }) {
  const words = useWords().standings;
  const dates = useDates();
  const { answer_due, unit } = thread;
  const standing = standingOf(thread);
  switch (standing) {
    case "overdue":
      return (
        <>
          {words.overdue} <Phone number={unit.phone} />.
        </>
      );
    case "waiting":
      return answer_due ? words.waiting(dates.day(answer_due)) : words.waitingOnly;
    default:
      return words[standing];
  }
}
