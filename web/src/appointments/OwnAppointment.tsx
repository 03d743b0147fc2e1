import { useCallback } from "react";
import { useLocation, useParams } from "react-router";
import { ownAppointment } from "../api/appointments";
import { AppointmentProvider } from "../appointment/AppointmentProvider";
import { CareArea } from "../appointment/CareArea";
import { NotHere } from "./NotHere";

/** One of the signed-in patient's own, by its address. */
export function OwnAppointment() {
  const { id = "" } = useParams();
  const { state } = useLocation();
  const load = useCallback(() => ownAppointment(id), [id]);
  return (
    <CareArea>
      <AppointmentProvider
        key={id}
        as="person"
        load={load}
        expire={isKnown}
        gone={<NotHere />}
        news={state?.news}
      />
    </CareArea>
  );
}

/** Every answer to who is signed in tells of the session by itself. */
function isKnown(): void {}
