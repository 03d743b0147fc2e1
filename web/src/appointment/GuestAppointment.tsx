import { guestsAppointment } from "../api/appointments";
import type { Appointment } from "../api/types";
import { useGuest } from "../guest/GuestProvider";
import { eraseOtherDrafts } from "../session/draft";
import { AppointmentProvider } from "./AppointmentProvider";
import { CareArea } from "./CareArea";
import { GonePage } from "./GonePage";

/** The one appointment that a letter's code has opened. */
export function GuestAppointment() {
  const { expire } = useGuest();
  return (
    <CareArea>
      <AppointmentProvider as="guest" load={load} expire={expire} gone={<GonePage />} />
    </CareArea>
  );
}

/** What was written about another letter's appointment is not for whoever holds this code. */
async function load(): Promise<Appointment> {
  const appointment = await guestsAppointment();
  eraseOtherDrafts({ as: "guest", id: appointment.id });
  return appointment;
}
