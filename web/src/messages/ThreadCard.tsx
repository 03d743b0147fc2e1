import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { Thread } from "../api/types";
import { useDates } from "../language/useDates";
import { StandingWords } from "./StandingWords";
import { standingOf } from "./standing";
import { useWords } from "./words";

interface Shown {
  thread: Thread;
  /** Whether the subject and the unit may be seen. */
  details: boolean;
  /** Moves there when it appears: one has just asked for more. */
  focus: boolean;
}

/** One thread of the list; all of the card leads to it. */
export function ThreadCard({ thread, details, focus }: Shown) {
  const words = useWords();
  const dates = useDates();
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (focus) link.current?.focus();
  }, [focus]);
  const { id, subject, unit, organization, active_at, unread } = thread;
  return (
    <li className="ds-card" data-unread={unread > 0}>
      <div className="thread-head">
        <h2 className="ds-heading" data-size="2xs">
          <Link ref={link} to={`/meldinger/${id}`} className="door-link">
            {details ? subject : words.hiddenSubject}
          </Link>
        </h2>
        {unread > 0 && (
          <span className="ds-tag" data-color="accent">
            {words.unread(unread)}
          </span>
        )}
      </div>
      <p lang="nb">{details ? `${unit.name}, ${organization.name}` : organization.name}</p>
      <p className="strong thread-standing" data-standing={standingOf(thread)}>
        <StandingWords thread={thread} />
      </p>
      <p className="subtle">
        {words.lastActive} <time dateTime={active_at}>{dates.moment(active_at)}</time>
      </p>
    </li>
  );
}
