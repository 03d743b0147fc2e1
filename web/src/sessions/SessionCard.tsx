import { useId } from "react";
import type { Session } from "../api/types";
import { useDates } from "../language/useDates";
import { WaitingButton } from "../layout/WaitingButton";
import { useWords } from "../settings/words";
import type { Ending } from "./useSessions";

interface Shown {
  session: Session;
  ending: Ending;
  onEnd: () => void;
}

/** One place where one is signed in, in words by which one knows it again. */
export function SessionCard({ session, ending, onEnd }: Shown) {
  const texts = useWords().sessions;
  const dates = useDates();
  const id = useId();
  const { current, browser, system, started_at, seen_at } = session;
  return (
    <li className="ds-card session">
      <div className="session-name">
        <h2 id={id} className="ds-heading" data-size="2xs">
          {texts.device(texts.browsers[browser], texts.systems[system])}
        </h2>
        {current && (
          <span className="ds-tag" data-color="success">
            {texts.current}
          </span>
        )}
      </div>
      <p>
        {texts.started(dates.moment(started_at))}
        <br />
        {current ? texts.inUse : texts.seen(dates.moment(seen_at))}
      </p>
      {!current && (
        <WaitingButton
          type="button"
          data-variant="secondary"
          aria-describedby={id}
          aria-disabled={ending !== undefined}
          waiting={ending === session.id}
          saying={texts.ending}
          onClick={onEnd}
        >
          {texts.end}
        </WaitingButton>
      )}
    </li>
  );
}
