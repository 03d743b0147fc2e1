import { useTexts } from "../language/LanguageProvider";
import { useAppointment } from "./AppointmentProvider";
import { Choices } from "./Choices";
import { Confirm } from "./Confirm";
import { isAgreed } from "./standing";

/** What can be done with the appointment now, as `may` says, and nothing else. */
export function Actions() {
  const { appointment } = useAppointment();
  const texts = useTexts().appointment;
  const { confirm, cancel, move, change_request } = appointment.may;
  if (!confirm && !cancel && !move && !change_request) {
    return isAgreed(appointment) ? <p>{texts.noAnswer}</p> : null;
  }
  return (
    <>
      {confirm && <Confirm />}
      <Choices />
    </>
  );
}
