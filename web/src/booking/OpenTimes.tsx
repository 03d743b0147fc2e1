import { useRef } from "react";
import { CallLine } from "../appointment/CallLine";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import type { Choosing } from "../move/choosing";
import { DayList } from "../move/DayList";
import { MonthCalendar } from "../move/MonthCalendar";
import { Shape } from "../move/Shape";
import { useWide } from "../move/useWide";
import type { useOpenTimes } from "./useOpenTimes";
import { useWords } from "./useWords";

/** What there is to choose from: by month where there is room for one, else day by day. */
export function OpenTimes({
  open,
  ...choosing
}: Choosing & { open: ReturnType<typeof useOpenTimes> }) {
  const words = useWords();
  const texts = useTexts();
  const Chooser = useWide() ? MonthCalendar : DayList;
  const isShown = choosing.days.length > 0;
  const { problem } = open;
  const heading = useRef<HTMLHeadingElement>(null);
  const again = () => {
    heading.current?.focus();
    open.reload();
  };
  return (
    <section className="free" aria-labelledby="free">
      <h2 ref={heading} id="free" tabIndex={-1} className="ds-heading" data-size="sm">
        {words.timesHeading}
      </h2>
      {isShown && <Chooser {...choosing} />}
      {open.loading && !isShown && <Shape />}
      <p role="status" className="subtle loading">
        {open.loading && isShown && words.loadingMore}
      </p>
      {!open.loading && !isShown && !problem && (
        <Alert kind="info" heading={words.noneHeading}>
          <p>{words.none}</p>
        </Alert>
      )}
      {problem?.contact && (
        <Alert kind="info" heading={words.noneHeading}>
          <p>{words.notOffered}</p>
          <CallLine contact={problem.contact} />
        </Alert>
      )}
      {problem && !problem.contact && (
        <>
          <ProblemAlert problem={problem} consequence={texts.problem.unchanged} />
          <button type="button" className="ds-button" data-variant="secondary" onClick={again}>
            {texts.problem.again}
          </button>
        </>
      )}
    </section>
  );
}
