import { useMessageFaults } from "../conversation/MessageFields";
import { subjectLongBy } from "./lengths";
import { useStartWords } from "./startWords";
import type { Start } from "./useStart";

/** What must be put right before a new message can be sent. */
export function useStartFaults({ message, digits, about, subject }: Start) {
  const texts = useStartWords();
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
