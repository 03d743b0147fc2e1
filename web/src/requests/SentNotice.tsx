import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useWords } from "./words";

/** That it has been sent, and when to expect an answer. */
export function SentNotice({ due }: { due: string }) {
  const words = useWords().sent;
  const dates = useDates();
  return (
    <Alert kind="success" heading={words.heading} focus>
      <p>
        {words.promise(dates.day(due))} {words.told}
      </p>
    </Alert>
  );
}
