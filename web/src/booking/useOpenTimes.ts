import { useCallback } from "react";
import { openTimes } from "../api/appointments";
import { usePages } from "../move/usePages";

/** Every time that can be booked at the unit. */
export function useOpenTimes(unitId: string) {
  const fetchPage = useCallback(
    (cursor: string | null | undefined) => openTimes(unitId, cursor),
    [unitId],
  );
  return usePages(fetchPage);
}
