import type { Appointment } from "../api/types";
import { useTexts } from "../language/LanguageProvider";
import { nextOf } from "./choosing";
import { List } from "./List";
import { NextCard } from "./NextCard";
import type { OwnAppointments } from "./useOwnAppointments";

interface Listed {
  shown: Appointment[];
  own: OwnAppointments;
  hospital: string;
}

/** The next appointment by itself, then all else that is coming. */
export function Coming({ shown, own, hospital }: Listed) {
  const texts = useTexts().appointments;
  const { next, others } = nextOf(shown);
  return (
    <>
      {next && <NextCard appointment={next} />}
      {(!next || others.length > 0 || own.cursor) && (
        <section aria-labelledby="coming">
          <h2 id="coming" className="ds-heading" data-size="xs">
            {next ? texts.later : texts.coming}
          </h2>
          <List key={hospital} shown={others} own={own} none={texts.noneHere} />
        </section>
      )}
    </>
  );
}
