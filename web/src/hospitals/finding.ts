import type { Hospital } from "../api/types";

/** Those that every word fits, wherever it stands in their names, short names and places. */
export function matching(hospitals: Hospital[], text: string): Hospital[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return hospitals.filter((hospital) => {
    const known = plain(namesOf(hospital).join(" "));
    return words.every((word) => known.includes(word));
  });
}

function namesOf({ id, name, sites }: Hospital): string[] {
  return [id, name, ...sites.flatMap((site) => [site.name, site.address])];
}

/** As one types it on a foreign keyboard. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae");
}
