/** What one needs to see one of one's own appointments: fetched together. */
export { OwnAppointment } from "./OwnAppointment";
export { OwnAppointmentPage } from "./OwnAppointmentPage";
