import type { components as appointments } from "../generated/appointments";
import type { components as identity } from "../generated/identity";

export type Appointment = appointments["schemas"]["AppointmentView"];
export type AppointmentPage = appointments["schemas"]["AppointmentPage"];
export type LetterCode = appointments["schemas"]["LetterCode"];
export type Cancellation = appointments["schemas"]["Cancellation"];
export type FreeTime = appointments["schemas"]["FreeTime"];
export type FreeTimePage = appointments["schemas"]["FreeTimePage"];
export type Move = appointments["schemas"]["Move"];
export type ChangeRequest = appointments["schemas"]["ChangeRequest"];
export type Fee = appointments["schemas"]["Fee"];
export type Me = identity["schemas"]["Me"];
