import { useSyncExternalStore } from "react";

/** Room for a row of all that is known of an appointment. On paper there always is. */
const wide = window.matchMedia("print, (min-width: 60rem)");

/** Whether there is room for a table. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => wide.matches);
}

function listen(hear: () => void): () => void {
  wide.addEventListener("change", hear);
  return () => wide.removeEventListener("change", hear);
}
