import { useState } from "react";
import type { Appointment } from "../api/types";
import { nextOf } from "./choosing";
import { List } from "./List";
import { NextCard } from "./NextCard";
import { OwnCalendar } from "./OwnCalendar";
import { useOwnTexts } from "./ownWords";
import type { OwnAppointments } from "./useOwnAppointments";
import { type View, ViewChoice } from "./ViewChoice";

interface Listed {
  shown: Appointment[];
  own: OwnAppointments;
  hospital: string;
}

/** The next appointment by itself, then all else that is coming: as a list, or in a calendar. */
export function Coming({ shown, own, hospital }: Listed) {
  const texts = useOwnTexts().appointments;
  const [view, choose] = useState<View>("list");
  const { next, others } = nextOf(shown);
  const inCalendar = view === "calendar";
  return (
    <>
      {next && <NextCard appointment={next} quiet={shown.some(({ offer }) => offer)} />}
      {(!next || others.length > 0 || own.cursor) && (
        <section aria-labelledby="coming">
          <div className="coming-head">
            <h2 id="coming" className="ds-heading" data-size="xs">
              {next && !inCalendar ? texts.later : texts.coming}
            </h2>
            <ViewChoice view={view} choose={choose} />
          </div>
          {inCalendar && <OwnCalendar key={hospital} shown={shown} own={own} />}
          <div className={inCalendar ? "print-only" : undefined}>
            <List key={hospital} shown={others} own={own} none={texts.noneHere} />
          </div>
        </section>
      )}
    </>
  );
}
