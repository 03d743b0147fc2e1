import type { WritableUnit } from "../api/types";

export interface Place {
  organization: WritableUnit["organization"];
  units: WritableUnit[];
}

/** Hospital by hospital, in the order in which they come. */
export function byHospital(found: WritableUnit[]): Place[] {
  const places = new Map<string, Place>();
  for (const each of found) {
    const { id } = each.organization;
    const place = places.get(id) ?? { organization: each.organization, units: [] };
    place.units.push(each);
    places.set(id, place);
  }
  return [...places.values()];
}

/** The last day of the promise, if one wrote to the unit about it now. */
export function answerBy(place: WritableUnit, topic: string): string | undefined {
  return place.answer_by[place.topics.findIndex(({ id }) => id === topic)];
}
