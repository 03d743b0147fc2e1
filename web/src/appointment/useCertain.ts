import { useEffect, useState } from "react";
import { useAppointment } from "./AppointmentProvider";

/** False until a doubtful appointment has been asked for anew; what is done here later is another matter. */
export function useCertain(): boolean {
  const { doubtful, reload } = useAppointment();
  const [asking, setAsking] = useState(doubtful);
  useEffect(() => {
    if (asking) void reload().finally(() => setAsking(false));
  }, [asking, reload]);
  return !asking;
}
