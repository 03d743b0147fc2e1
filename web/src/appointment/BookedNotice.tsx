import { useDates } from "../language/useDates";
import { Alert } from "../layout/Alert";
import { useAppointment } from "./AppointmentProvider";
import { useCareTexts } from "./careWords";

/** The receipt for whoever has just booked it. */
export function BookedNotice() {
  const { appointment } = useAppointment();
  const { heading, text } = useCareTexts().booked;
  const dates = useDates();
  return (
    <Alert kind="success" heading={heading}>
      <p className="strong sentence">{dates.moment(appointment.starts_at)}</p>
      <p>{text}</p>
    </Alert>
  );
}
