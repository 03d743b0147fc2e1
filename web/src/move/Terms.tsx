import { useAppointment } from "../appointment/AppointmentProvider";
import { useCareTexts } from "../appointment/careWords";
import { useDates } from "../language/useDates";

/** What one should know before choosing: until when, and what a move means. */
export function Terms() {
  const { appointment } = useAppointment();
  const { move: texts, appointment: own } = useCareTexts();
  const dates = useDates();
  return (
    <>
      <p className="lead">{texts.lead}</p>
      <p className="move-terms">
        {own.moveUntil(dates.moment(appointment.changeable_until))} {texts.confirms}{" "}
        {appointment.change_request && texts.endsWish}
      </p>
    </>
  );
}
