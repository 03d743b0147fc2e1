import { AppointmentPage } from "../appointment/AppointmentPage";
import { useHeld } from "../appointment/AppointmentProvider";
import { LetterCode } from "./LetterCode";

/** What the letter's holder sees, and what only the patient can decide. Of what one books oneself there
 * is no letter, unless the hospital sends one. */
export function OwnAppointmentPage() {
  const held = useHeld();
  const hasLetter = held?.booked_by !== "patient" || held.code_works;
  return <AppointmentPage>{hasLetter && <LetterCode />}</AppointmentPage>;
}
