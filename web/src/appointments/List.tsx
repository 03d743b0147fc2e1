import { useState } from "react";
import type { Appointment } from "../api/types";
import { ProblemAlert } from "../layout/ProblemAlert";
import { WaitingButton } from "../layout/WaitingButton";
import { AppointmentCard } from "./AppointmentCard";
import { useOwnTexts } from "./ownWords";
import type { OwnAppointments } from "./useOwnAppointments";

interface Listed {
  /** Those to list, of all that have been found. */
  shown: Appointment[];
  own: OwnAppointments;
  /** What to say when there is none to list. */
  none: string;
}

/** Appointments, and more of them for whoever asks. */
export function List({ shown, own, none }: Listed) {
  const texts = useOwnTexts();
  const [known, setKnown] = useState<string[]>();
  const firstNew = known && shown.find(({ id }) => !known.includes(id));
  const more = () => {
    if (own.loading) return;
    setKnown(shown.map(({ id }) => id));
    void own.load(own.cursor);
  };
  return (
    <>
      {shown.length ? (
        <ul className="own-list">
          {shown.map((each) => (
            <AppointmentCard key={each.id} appointment={each} focus={each === firstNew} />
          ))}
        </ul>
      ) : (
        <p>{none}</p>
      )}
      {own.problem && <ProblemAlert problem={own.problem} />}
      {own.cursor && (
        <WaitingButton
          type="button"
          className="ds-button more"
          data-variant="secondary"
          waiting={own.loading}
          saying={texts.loading}
          onClick={more}
        >
          {texts.appointments.more}
        </WaitingButton>
      )}
    </>
  );
}
