import type { StaffAppointment } from "../api/types";
import { DayCards } from "./DayCards";
import { DayTable } from "./DayTable";
import type { NoShow } from "./useNoShow";
import { useWide } from "./useWide";

export interface Listed {
  rows: StaffAppointment[];
  noShow: NoShow;
  name: string;
}

/** The day's appointments: a table where there is room for one. */
export function DayRows(listed: Listed) {
  return useWide() ? <DayTable {...listed} /> : <DayCards {...listed} />;
}
