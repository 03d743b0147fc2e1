import configured from "../generated/topics.json";

export interface Topic {
  id: string;
  name: string;
  name_en: string;
}

interface Configured {
  id: string;
  topics: Topic[];
  units: { id: string; topics: string[] }[];
}

/** What a unit is written to about: as configured when the page was built, for no route tells staff. */
export function topicsAt(
  organization: string | null | undefined,
  unit: string,
  all: Configured[] = configured,
): Topic[] {
  const found = all.find(({ id }) => id === organization);
  const fewer = found?.units.find(({ id }) => id === unit)?.topics;
  return found?.topics.filter(({ id }) => !fewer || fewer.includes(id)) ?? [];
}
