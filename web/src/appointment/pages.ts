/** What one needs to see an open appointment and to answer: fetched together, for each leads on to the
 * next. */
export { ChangePage } from "../change/ChangePage";
export { AppointmentPage } from "./AppointmentPage";
export { AppointmentProvider } from "./AppointmentProvider";
export { CancelPage } from "./CancelPage";
