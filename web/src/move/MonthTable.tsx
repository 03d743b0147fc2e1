import { useDates } from "../language/useDates";
import { DayCell } from "./DayCell";
import type { Day } from "./days";
import { MonthTurner } from "./MonthTurner";
import { weeksOf } from "./months";

interface Shown {
  month: string;
  days: Day[];
  /** The day whose times are listed. */
  open: string;
  pick: (date: string) => void;
  before: boolean;
  after: boolean;
  turn: (by: number) => void;
}

/** One month, Monday first. */
export function MonthTable({ month, days, open, pick, ...turning }: Shown) {
  const dates = useDates();
  const free = new Map(days.map((day) => [day.date, day]));
  return (
    <table className="month-table" aria-labelledby="month">
      <caption>
        <MonthTurner month={month} {...turning} />
      </caption>
      <thead>
        <tr>
          {dates.weekdays().map(({ long, short }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span className="ds-sr-only">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, place) => (
              <DayCell
                key={date ?? place}
                date={date}
                day={date ? free.get(date) : undefined}
                isOpen={date === open}
                pick={pick}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
