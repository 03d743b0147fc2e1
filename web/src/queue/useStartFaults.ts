import { useMessageFaults } from "../conversation";
import { subjectLongBy } from "./lengths";
import type { Start } from "./useStart";
import { useWords } from "./words";

/** What must be put right before a new message can be sent. */
export function useStartFaults({ message, digits, about, subject }: Start) {
  const { start: texts } = useWords();
  const { body, all } = useMessageFaults(message);
  const over = subjectLongBy(subject);
  const missing = subject ? undefined : texts.subjectMissing;
  const own = {
    number: digits ? undefined : texts.numberMissing,
    topic: about.topic ? undefined : texts.topicMissing,
    subject: over ? texts.subjectLong(over) : missing,
  };
  const faults = Object.entries(own).flatMap(([field, message]) =>
    message ? [{ field, message }] : [],
  );
  return { ...own, body, all: [...faults, ...all] };
}
