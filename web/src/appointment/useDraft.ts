import { useState } from "react";
import { keepDraft, keptDraft, type Purpose } from "../session/draft";
import { useAppointment } from "./AppointmentProvider";

/** As many characters as the API takes. */
const LONGEST = 2000;

/** A text to the hospital while it is written. It survives reload and expiry. */
export function useDraft(purpose: Purpose) {
  const { as, appointment } = useAppointment();
  const about = { as, id: appointment.id };
  const [value, setValue] = useState(() => keptDraft(about, purpose));
  const set = (text: string) => {
    setValue(text);
    keepDraft(about, purpose, text);
  };
  const text = value.trim();
  return { value, set, text, tooLong: Math.max(0, [...text].length - LONGEST) };
}
