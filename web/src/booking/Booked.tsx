import { Link } from "react-router";
import type { Appointment } from "../api/types";
import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useWords } from "./useWords";

/** The receipt, and the way to what was booked. */
export function Booked({ appointment }: { appointment: Appointment }) {
  const words = useWords();
  const dates = useDates();
  return (
    <>
      <Alert kind="success" heading={words.doneHeading} focus>
        <p className="strong sentence">{dates.moment(appointment.starts_at)}</p>
        <p>{words.done}</p>
      </Alert>
      <div className="buttons">
        <Link to={`/timeavtaler/${appointment.id}`} className="ds-button">
          {words.see}
        </Link>
      </div>
    </>
  );
}
