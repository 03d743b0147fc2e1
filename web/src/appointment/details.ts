import { createContext, useContext, useState } from "react";
import type { Appointment } from "../api/types";

/** Whether the reader wants details hidden at first; undefined until that is known. Whoever holds a
 * letter's code has made no such choice. */
export const HidesDetails = createContext<boolean | undefined>(false);

export type Details = ReturnType<typeof useDetails>;

/** Of one view: whether its details are shown. They stay hidden while it is not known whether they
 * may be. */
export function useDetails() {
  const hides = useContext(HidesDetails);
  const [asked, setAsked] = useState(false);
  return {
    shown: hides === false || asked,
    canHide: hides === true,
    toggle: () => setAsked((before) => !before),
  };
}

/** What anyone at the screen may see: when it is, and at which hospital. That the letter alone tells
 * the place would say something of it too. */
export function withoutDetails(appointment: Appointment): Appointment {
  const { phone, opening_hours } = appointment.organization;
  const answer = appointment.change_answer;
  return {
    ...appointment,
    ...{ type: null, unit: null, place: null, preparation: null, discreet: false },
    contact: { phone, opening_hours },
    change_answer: answer ? { ...answer, note: null } : null,
  };
}
