import { useEffect, useState } from "react";
import type { StaffAppointment } from "../api/types";
import { useWishes } from "./wishes";

/** One wish out of the list, which is read on until it is there. Once found it stays, also when the
 * list is fetched anew: whether it still waits is told when one answers. */
export function useWish(id: string) {
  const { found, cursor, loading, problem, load } = useWishes();
  const listed = found?.find(({ change_request }) => change_request?.id === id);
  const [held, hold] = useState<StaffAppointment | undefined>(listed);
  if (listed && listed !== held) hold(listed);

  const isMissing = !listed && !held;
  useEffect(() => {
    if (isMissing && cursor && !loading && !problem) void load(cursor);
  }, [isMissing, cursor, loading, problem, load]);
  return {
    row: listed ?? held,
    problem: isMissing ? problem : undefined,
    isGone: isMissing && found !== undefined && !cursor && !loading,
    retry: () => void load(cursor),
  };
}
