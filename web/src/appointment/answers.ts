/** The answers that one writes something to: fetched together, for both are forms. */
export { ChangePage } from "../change/ChangePage";
export { CancelPage } from "./CancelPage";
