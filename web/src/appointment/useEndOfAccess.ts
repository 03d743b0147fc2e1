import { useCallback } from "react";
import type { Problem } from "../api/problem";
import { useAppointment } from "./AppointmentProvider";

/** What every refusal is asked first: whether the session is over, or the appointment is no longer to be had.
 * Then everything of the appointment goes. Answers whether it was asked for. */
export function useEndOfAccess(): (refused: Problem) => Promise<boolean> {
  const { reload, expire } = useAppointment();
  return useCallback(
    async ({ status }) => {
      if (status === 401) expire();
      if (status === 404) await reload();
      return status === 401 || status === 404;
    },
    [expire, reload],
  );
}
