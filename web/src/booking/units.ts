import type { Hospital } from "../api/types";

export type Unit = Hospital["units"][number];

export interface Bookable {
  hospital: Hospital;
  units: Unit[];
}

/** Hospitals where one can book a time oneself, with the units that let one. */
export function bookable(hospitals: Hospital[]): Bookable[] {
  return hospitals
    .map((hospital) => ({ hospital, units: hospital.units.filter(({ books }) => books.length) }))
    .filter(({ units }) => units.length);
}

/** The unit of this id, and whose it is. */
export function unitOf(
  found: Bookable[],
  id: string,
): { hospital: Hospital; unit: Unit } | undefined {
  for (const { hospital, units } of found) {
    const unit = units.find((each) => each.id === id);
    if (unit) return { hospital, unit };
  }
  return undefined;
}
