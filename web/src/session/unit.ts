import { tab } from "../storage";

const KEY = "minjournal.unit";

/** The unit for which one acts, of several: the tab's until one leaves, or someone else signs in. */
export function keptUnit(): string | null {
  return tab.get(KEY);
}

export function keepUnit(id: string): void {
  tab.set(KEY, id);
}

export function eraseUnit(): void {
  tab.remove(KEY);
}
