import type { ReactNode } from "react";
import type { FreeTime } from "../api/types";
import type { Day } from "./days";

/** What a calendar of free times is given, whatever its shape. */
export interface Choosing {
  days: Day[];
  chosen: FreeTime | undefined;
  choose: (slotId: string) => void;
  /** What choosing would mean: stands beside the times. */
  children: ReactNode;
}
