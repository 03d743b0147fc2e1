import { useState } from "react";
import type { Choosing } from "./choosing";
import { dayWith } from "./days";
import { useMovingTexts } from "./movingWords";
import { TimeChoice } from "./TimeChoice";

/** As many days as one looks through before asking for more. */
const STEP = 5;

/** Day by day, the nearest ones first. */
export function DayList({ days, chosen, choose, children }: Choosing) {
  const texts = useMovingTexts().move;
  const [asked, setAsked] = useState(STEP);
  const [firstNew, setFirstNew] = useState<string>();
  const day = dayWith(days, chosen);
  const shown = Math.max(asked, day ? days.indexOf(day) + 1 : 0);
  const more = () => {
    setFirstNew(days[shown]?.date);
    setAsked(shown + STEP);
  };
  return (
    <div className="days">
      {days.slice(0, shown).map((day) => (
        <TimeChoice
          key={day.date}
          day={day}
          chosen={chosen}
          choose={choose}
          focus={day.date === firstNew}
        />
      ))}
      {shown < days.length && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={more}>
          {texts.moreDays}
        </button>
      )}
      {children}
    </div>
  );
}
