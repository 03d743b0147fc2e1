import { useSyncExternalStore } from "react";

/** Room for a month with a column for each day of the week. */
const wide = window.matchMedia("(min-width: 40rem)");

/** Whether the screen is wide enough for a month. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => wide.matches);
}

function listen(hear: () => void): () => void {
  wide.addEventListener("change", hear);
  return () => wide.removeEventListener("change", hear);
}
