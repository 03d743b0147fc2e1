import type { Thread } from "../api/types";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useWords } from "./words";

/** That it has been sent, and when to expect an answer. */
export function SentNotice({ thread }: { thread: Thread }) {
  const words = useWords().sent;
  const dates = useDates();
  const { answer_due } = thread;
  return (
    <Alert kind="success" heading={words.heading} focus>
      <p>
        {answer_due && !thread.overdue && words.promise(dates.day(answer_due))} {words.told}
      </p>
    </Alert>
  );
}
