import { Fragment, type ReactNode } from "react";
import { useDates } from "../language/useDates";
import { MonthTurner } from "./MonthTurner";
import { weeksOf } from "./months";

interface Shown {
  month: string;
  before: boolean;
  after: boolean;
  turn: (by: number) => void;
  /** A day of it, as a cell. */
  children: (date: string) => ReactNode;
}

/** One month, Monday first. */
export function MonthTable({ month, children, ...turning }: Shown) {
  const dates = useDates();
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
              <Fragment key={date ?? place}>{date ? children(date) : <td />}</Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
