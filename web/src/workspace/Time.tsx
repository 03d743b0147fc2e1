import type { StaffAppointment } from "../api/types";
import { useDates } from "../language/useDates";

/** When it begins; struck out when nobody comes to it. */
export function Time({ row }: { row: StaffAppointment }) {
  const dates = useDates();
  return (
    <time dateTime={row.starts_at} className={row.status === "cancelled" ? "struck" : "strong"}>
      {dates.clock(new Date(row.starts_at))}
    </time>
  );
}
