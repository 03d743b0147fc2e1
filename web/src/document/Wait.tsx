import { useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import type { JournalDocument } from "../api/types";
import { useDates } from "../language/useDates";
import { Phone } from "../layout/Phone";
import { useWords } from "./words";

interface Asked {
  times: 1 | 2;
  until: string | undefined;
  document: JournalDocument;
  onYes: () => void;
  onNo: () => void;
}

/** For whoever has chosen to hear from someone first: a calm question, and once more. */
export function Wait({ times, until, document: { unit }, onYes, onNo }: Asked) {
  const words = useWords().wait;
  const dates = useDates();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const isFirst = times === 1;
  const why = until ? words.until(dates.day(until)) : words.always;
  return (
    <section className="ds-card setting wait screen-only" aria-labelledby="wait">
      <h2 id="wait" ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
        {isFirst ? words.heading : words.sureHeading}
      </h2>
      <p>{isFirst ? why : words.sure}</p>
      <p>
        {words.call} <span lang="nb">{unit.name}</span>: <Phone number={unit.phone} />
      </p>
      <div className="buttons">
        <button type="button" className="ds-button" onClick={onNo}>
          {words.no}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onYes}>
          {isFirst ? words.yes : words.open}
        </button>
      </div>
      {isFirst && (
        <p className="subtle">
          <Link to="/innstillinger">{words.settings}</Link>
        </p>
      )}
    </section>
  );
}
