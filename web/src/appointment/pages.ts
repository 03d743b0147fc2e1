/** What one needs to see the appointment of an open letter: fetched together. */
export { AppointmentPage } from "./AppointmentPage";
export { GuestAppointment } from "./GuestAppointment";
