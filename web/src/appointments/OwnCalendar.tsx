import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Appointment } from "../api/types";
import { useDates } from "../language/useDates";
import { MonthTable } from "../move/MonthTable";
import { useMonth } from "../move/useMonth";
import { AppointmentCard } from "./AppointmentCard";
import { ownDays } from "./days";
import { OwnDayCell } from "./OwnDayCell";
import { useOwnTexts } from "./ownWords";
import { Rest } from "./Rest";
import type { OwnAppointments } from "./useOwnAppointments";

/** A month at a time, and what one has on the day that stands open: at first the nearest one. */
export function OwnCalendar({ shown, own }: { shown: Appointment[]; own: OwnAppointments }) {
  const texts = useOwnTexts().appointments;
  const dates = useDates();
  const days = useMemo(() => ownDays(shown), [shown]);
  const [picked, setPicked] = useState({ date: "", presses: 0 });
  const pick = (date: string) => setPicked(({ presses }) => ({ date, presses: presses + 1 }));
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (picked.presses) heading.current?.focus();
  }, [picked.presses]);
  const open = days.find(({ date }) => date === picked.date) ?? days[0];
  const { isEmpty, ...month } = useMonth(days, open?.date ?? "");
  return (
    <>
      {open ? (
        <div className="month own-month screen-only">
          <div className="ds-card month-card">
            <MonthTable {...month}>
              {(date) => (
                <OwnDayCell
                  date={date}
                  count={days.find((day) => day.date === date)?.appointments.length ?? 0}
                  isOpen={date === open.date}
                  pick={pick}
                />
              )}
            </MonthTable>
            <p role="status" className="subtle">
              {isEmpty && texts.emptyMonth(dates.month(month.month))}
            </p>
          </div>
          <div className="month-side">
            <h3 ref={heading} tabIndex={-1} className="ds-heading sentence" data-size="2xs">
              {dates.day(open.date)}
            </h3>
            <ul className="own-list">
              {open.appointments.map((each) => (
                <AppointmentCard key={each.id} appointment={each} focus={false} as="h4" />
              ))}
            </ul>
          </div>
        </div>
      ) : (
        <p>{texts.noneHere}</p>
      )}
      <Rest own={own} />
    </>
  );
}
