import { Link } from "react-router";
import type { StaffAppointment } from "../api/types";
import { useDates } from "../language/useDates";
import { RowWords } from "./RowWords";
import { byDay } from "./rows";
import type { ChosenDays } from "./useChosenDays";
import { useWords } from "./words";

interface Shown {
  chosen: ChosenDays;
  rows: StaffAppointment[];
}

/** Day beside day where there is room, else one under the other. */
export function WeekRows({ chosen, rows }: Shown) {
  const texts = useWords().days;
  const dates = useDates();
  return (
    <div className="week">
      {byDay(chosen.dates, rows).map(({ date, rows }) => (
        <section key={date} aria-labelledby={`day-${date}`} data-today={date === chosen.today}>
          <h2 id={`day-${date}`} className="ds-heading week-day" data-size="2xs">
            <Link to={chosen.to(date, false)} className="sentence">
              {dates.day(date)}
            </Link>
          </h2>
          {rows.length ? (
            <ul className="day-cards">
              {rows.map((row) => (
                <li key={row.id} data-status={row.status}>
                  <RowWords row={row} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="subtle">{texts.nothing}</p>
          )}
        </section>
      ))}
    </div>
  );
}
