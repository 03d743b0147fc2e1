import { useState } from "react";
import { serverNow } from "../api/serverClock";
import type { FreeTime } from "../api/types";
import { dayOf } from "../language/dates";
import { useTexts } from "../language/LanguageProvider";
import { Alert } from "../layout/Alert";
import { ProblemAlert } from "../layout/ProblemAlert";
import { DayList } from "../move/DayList";
import type { Day } from "../move/days";
import { Shape } from "../move/Shape";
import { DateField } from "./DateField";
import type { Times } from "./useTimes";
import { useWords } from "./words";

interface Choice {
  free: Times;
  days: Day[];
  chosen: FreeTime | undefined;
  choose: (slotId: string) => void;
}

/** The unit's free times, from the day that the patient asks for. */
export function ChooseTime({ free, days, chosen, choose }: Choice) {
  const { wish: texts } = useWords();
  const { problem: problems } = useTexts();
  const [today] = useState(() => dayOf(new Date(serverNow())));
  const [from, setFrom] = useState(today);
  const shown = days.filter(({ date }) => date >= from);
  const isNone = !free.loading && !free.problem;
  return (
    <section id="times" tabIndex={-1} className="choose-time" aria-labelledby="times-heading">
      <h3 id="times-heading" className="ds-heading" data-size="xs">
        {texts.times}
      </h3>
      {days.length > 0 && (
        <DateField id="from" label={texts.from} date={from} min={today} turnTo={setFrom} />
      )}
      {shown.length > 0 && (
        <DayList key={from} days={shown} chosen={chosen} choose={choose}>
          {null}
        </DayList>
      )}
      {free.loading && !days.length && <Shape />}
      {isNone && !days.length && (
        <Alert kind="info">
          <p>{texts.none}</p>
        </Alert>
      )}
      <p role="status" className="subtle">
        {isNone && days.length > 0 && !shown.length && texts.noneFrom}
        {free.loading && days.length > 0 && texts.loadingMore}
      </p>
      {free.problem && (
        <div className="not-fresh">
          <ProblemAlert problem={free.problem} consequence={texts.unsent} />
          <button type="button" className="ds-button" onClick={free.reload}>
            {problems.again}
          </button>
        </div>
      )}
    </section>
  );
}
