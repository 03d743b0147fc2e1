import { useRef } from "react";
import { ProblemAlert } from "../layout/ProblemAlert";
import type { Choosing } from "./choosing";
import { DayList } from "./DayList";
import { MonthCalendar } from "./MonthCalendar";
import { useMovingTexts } from "./movingWords";
import { Shape } from "./Shape";
import { Unsuited } from "./Unsuited";
import type { useFreeTimes } from "./useFreeTimes";
import { useWide } from "./useWide";

/** What there is to choose from: by month where there is room for one, else day by day. */
export function FreeTimes({
  free,
  ...choosing
}: Choosing & { free: ReturnType<typeof useFreeTimes> }) {
  const texts = useMovingTexts();
  const Chooser = useWide() ? MonthCalendar : DayList;
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = choosing.days.length > 0;
  const again = () => {
    heading.current?.focus();
    free.reload();
  };
  return (
    <section className="free" aria-labelledby="free">
      <h2 ref={heading} id="free" tabIndex={-1} className="ds-heading" data-size="sm">
        {texts.move.freeHeading}
      </h2>
      {isShown && <Chooser {...choosing} />}
      {free.loading && !isShown && <Shape />}
      <p role="status" className="subtle loading">
        {free.loading && isShown && texts.move.loadingMore}
      </p>
      {free.problem && (
        <>
          <ProblemAlert problem={free.problem} consequence={texts.problem.unchanged} />
          <button type="button" className="ds-button" data-variant="secondary" onClick={again}>
            {texts.problem.again}
          </button>
        </>
      )}
      {isShown && <Unsuited />}
    </section>
  );
}
