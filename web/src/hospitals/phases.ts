import type { Shown } from "../api/types";

interface Phase {
  since: string;
  kinds: Shown["kind"][];
}

/** What is shown by the day that it is shown from, the earliest first. */
export function phases(shown: Shown[]): Phase[] {
  const days = [...new Set(shown.map(({ since }) => since))].sort();
  return days.map((day) => ({
    since: day,
    kinds: shown.filter(({ since }) => since === day).map(({ kind }) => kind),
  }));
}
