import type { Thread } from "../api/types";
import { Alert } from "../layout/Alert";
import { OpeningHours } from "../layout/OpeningHours";
import { Phone } from "../layout/Phone";
import { useWords } from "./words";

/** Why one cannot write here now, and what to do instead. */
export function CannotReply({ thread }: { thread: Thread }) {
  const words = useWords();
  const { may, unit } = thread;
  if (may.reopen) return <p className="screen-only">{words.isClosed}</p>;
  return (
    <Alert kind="info">
      <p>{words.isOff}</p>
      <p>
        <Phone number={unit.phone} /> <OpeningHours hours={unit.opening_hours} />
      </p>
    </Alert>
  );
}
