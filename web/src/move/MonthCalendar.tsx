import { useState } from "react";
import { useDates } from "../language/useDates";
import type { Choosing } from "./choosing";
import { DayCell } from "./DayCell";
import { dayWith } from "./days";
import { MonthTable } from "./MonthTable";
import { useMovingTexts } from "./movingWords";
import { TimeChoice } from "./TimeChoice";
import { useMonth } from "./useMonth";

/** A month at a time. The first day that is free stands open; another one is a press away. */
export function MonthCalendar({ days, chosen, choose, children }: Choosing) {
  const texts = useMovingTexts().move;
  const dates = useDates();
  const [picked, setPicked] = useState({ date: "", presses: 0 });
  const pick = (date: string) => setPicked(({ presses }) => ({ date, presses: presses + 1 }));
  const open = days.find(({ date }) => date === picked.date) ?? dayWith(days, chosen) ?? days[0];
  const { isEmpty, ...shown } = useMonth(days, open?.date ?? "");
  if (!open) return null;
  return (
    <div className="month">
      <div className="ds-card month-card">
        <MonthTable {...shown}>
          {(date) => (
            <DayCell
              date={date}
              day={days.find((day) => day.date === date)}
              isOpen={date === open.date}
              pick={pick}
            />
          )}
        </MonthTable>
        <p role="status" className="subtle">
          {isEmpty && texts.emptyMonth(dates.month(shown.month))}
        </p>
      </div>
      <div className="month-side">
        <TimeChoice
          key={`${open.date} ${picked.presses}`}
          day={open}
          chosen={chosen}
          choose={choose}
          focus={open.date === picked.date}
        />
        {children}
      </div>
    </div>
  );
}
