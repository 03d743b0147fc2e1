import { useState } from "react";
import { useTexts } from "../language/LanguageProvider";
import { useDates } from "../language/useDates";
import type { Choosing } from "./choosing";
import { dayWith } from "./days";
import { MonthTable } from "./MonthTable";
import { monthFrom, monthOf } from "./months";
import { TimeChoice } from "./TimeChoice";

/** A month at a time. The first day that is free stands open; another one is a press away. */
export function MonthCalendar({ days, chosen, choose, children }: Choosing) {
  const texts = useTexts().move;
  const dates = useDates();
  const [turned, turnTo] = useState<string>();
  const [picked, setPicked] = useState({ date: "", presses: 0 });
  const pick = (date: string) => setPicked(({ presses }) => ({ date, presses: presses + 1 }));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;

  const [earliest, latest] = [monthOf(first.date), monthOf(last.date)];
  const open = days.find(({ date }) => date === picked.date) ?? dayWith(days, chosen) ?? first;
  const month = within(turned ?? monthOf(open.date), earliest, latest);
  const turn = (by: number) => turnTo(within(monthFrom(month, by), earliest, latest));
  return (
    <div className="month">
      <div className="ds-card month-card">
        <MonthTable
          month={month}
          days={days}
          open={open.date}
          pick={pick}
          before={month > earliest}
          after={month < latest}
          turn={turn}
        />
        <p role="status" className="subtle">
          {!days.some(({ date }) => monthOf(date) === month) &&
            texts.emptyMonth(dates.month(month))}
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

function within(month: string, earliest: string, latest: string): string {
  if (month < earliest) return earliest;
  return month > latest ? latest : month;
}
