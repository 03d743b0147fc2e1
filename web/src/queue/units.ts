import type { Hospital } from "../api/types";
import type { Unit } from "../workspace/unit";

/** Where a thread can be forwarded to: the hospital's units that are written to here, and those of one's
 * own that no directory names. Whether these are written to shows when one tries. */
export function targets(hospital: Pick<Hospital, "units">, own: Unit[], from: string): Unit[] {
  const named = new Set(hospital.units.map(({ id }) => id));
  const listed = hospital.units.filter(({ services }) => services.includes("messages"));
  return [...listed, ...own.filter(({ id }) => !named.has(id))]
    .filter(({ id }) => id !== from)
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "nb"));
}
