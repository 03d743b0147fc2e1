import { useCallback } from "react";
import { freeTimes } from "../api/appointments";
import { useAppointment } from "../appointment/AppointmentProvider";
import { useEndOfAccess } from "../appointment/useEndOfAccess";
import { usePages } from "./usePages";

/** Every time that the appointment can move to. */
export function useFreeTimes() {
  const { as, appointment } = useAppointment();
  const { id } = appointment;
  const fetchPage = useCallback(
    (cursor: string | null | undefined) => freeTimes(as, id, cursor),
    [as, id],
  );
  return usePages(fetchPage, useEndOfAccess());
}
