import { useDates } from "../language/useDates";
import { useAppointment } from "./AppointmentProvider";

/** Which appointment a view is about: when it is, and at which hospital. */
export function Which() {
  const { appointment } = useAppointment();
  const dates = useDates();
  return (
    <div className="lead">
      <p className="strong sentence">{dates.moment(appointment.starts_at)}</p>
      <p lang="nb">{appointment.organization.name}</p>
    </div>
  );
}
