import type { StaffAppointment, Wish } from "../api/types";

/** A wish that is being answered, and what comes of that. */
export interface Answering {
  row: StaffAppointment;
  wish: Wish;
  onSent: (answered: StaffAppointment) => void;
  /** It does not wait any more: nothing was sent. */
  onGone: () => void;
}
