import { AppointmentPage } from "../appointment/AppointmentPage";
import { LetterCode } from "./LetterCode";

/** What the letter's holder sees, and what only the patient can decide. */
export function OwnAppointmentPage() {
  return (
    <AppointmentPage>
      <LetterCode />
    </AppointmentPage>
  );
}
