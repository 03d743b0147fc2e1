import { type RefObject, useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { Thread } from "../api/types";
import { useDates } from "../language/useDates";
import { Due } from "./Due";
import { birthDate } from "./promise";
import { useTopicName } from "./useTopicName";
import { Who } from "./Who";
import { useWords } from "./words";

interface Shown {
  thread: Thread;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One thread of the queue; all of the row leads to it. */
export function QueueRow({ thread, focus }: Shown) {
  const texts = useWords();
  const dates = useDates();
  const topicName = useTopicName();
  const link = useFocus(focus);
  const { patient, unread, active_at, status } = thread;
  const since = `${dates.moment(active_at)} (${dates.distance(active_at)})`;
  return (
    <li className="queue-row" data-unread={unread > 0}>
      <div className="queue-patient">
        <h2 className="ds-heading" data-size="2xs">
          <Link ref={link} to={`/arbeid/meldinger/${thread.id}`} className="door-link">
            {patient?.name}
          </Link>
        </h2>
        {patient && <p className="subtle">{texts.bornOn(birthDate(patient.birth_date))}</p>}
      </div>
      <div className="queue-about">
        <p className="excerpt">{thread.subject}</p>
        <p className="queue-topic">
          <span className="subtle">{topicName(thread.topic)}</span>
          {unread > 0 && <span className="badge">{texts.unread(unread)}</span>}
        </p>
      </div>
      <div className="queue-standing">
        <Due thread={thread} />
        <p className="subtle">
          <Who thread={thread} />
        </p>
        <p className="subtle">
          {status === "closed" ? texts.closed : texts.active} {since}
        </p>
      </div>
    </li>
  );
}

function useFocus(focus: boolean): RefObject<HTMLAnchorElement | null> {
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  return link;
}
