import { useCallback } from "react";
import { useParams } from "react-router";
import { ownAppointment } from "../api/appointments";
import { AppointmentProvider } from "../appointment/AppointmentProvider";
import { NotHere } from "./NotHere";

/** One of the signed-in patient's own, by its address. */
export function OwnAppointment() {
  const { id = "" } = useParams();
  const load = useCallback(() => ownAppointment(id), [id]);
  return (
    <AppointmentProvider key={id} as="person" load={load} expire={isKnown} gone={<NotHere />} />
  );
}

/** Every answer to who is signed in tells of the session by itself. */
function isKnown(): void {}
