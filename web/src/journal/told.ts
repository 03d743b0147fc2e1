import type { Coverage } from "../api/types";

interface Coming {
  hospital: string;
  at: string;
}

/** When something is to be shown and where, the soonest first. Nothing else of it is known. */
export function coming(items: Coverage[]): Coming[] {
  return items
    .flatMap(({ organization, on_its_way }) =>
      on_its_way.map((at) => ({ hospital: organization.name, at })),
    )
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** From when on the hospital shows anything at all. */
export function shownSince({ shown }: Coverage): string | undefined {
  return shown.map(({ since }) => since).sort()[0];
}

/** Those that show something here, and those that do not. */
export function apart(items: Coverage[]): { showing: Coverage[]; others: Coverage[] } {
  return {
    showing: items.filter(({ status }) => status !== "off"),
    others: items.filter(({ status }) => status === "off"),
  };
}
