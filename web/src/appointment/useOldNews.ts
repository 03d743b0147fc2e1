import { useEffect } from "react";
import { useAppointment } from "./AppointmentProvider";

/** For a view that one leaves the appointment for: what was told before is old when one comes back. */
export function useOldNews(): void {
  const { tell } = useAppointment();
  useEffect(() => tell(undefined), [tell]);
}
