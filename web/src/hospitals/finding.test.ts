import { describe, expect, it } from "vitest";
import type { Hospital } from "../api/types";
import { matching } from "./finding";

function hospital(id: string, name: string, ...sites: string[]): Hospital {
  const off = { status: "off" as const, pilot_units: [], more_pilot_units: false };
  return {
    id,
    name,
    phone: "22 00 00 00",
    opening_hours: "Hverdager",
    address: "Postboks 1, 0001 Oslo",
    sites: sites.map((site) => ({ name: site, address: `${site}veien 1, 1535 Moss` })),
    units: [],
    services: { appointments: off, messages: off, records: off },
    record: {
      shown: [],
      delay_hours: 24,
      order: { address: "Postboks 1, 0001 Oslo", phone: "22 00 00 00", weeks: 3 },
    },
  };
}

const ALL = [
  hospital("ous", "Oslo universitetssykehus", "Ullevål", "Aker"),
  hospital("so", "Sykehuset Østfold", "Kalnes"),
];
const found = (text: string) => matching(ALL, text).map(({ id }) => id);

describe("finding a hospital", () => {
  it.each(["", "  "])("shows all for %j", (text) => {
    expect(found(text)).toEqual(["ous", "so"]);
  });

  it.each([
    ["oslo", "ous"],
    ["OUS", "ous"],
    ["ullevål", "ous"],
    ["Ulleva", "ous"],
    ["universitetssykehus aker", "ous"],
    ["ostfold", "so"],
    ["Kalnes", "so"],
  ])("%s is %s", (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it("shows none where one word fits none", () => {
    expect(found("oslo kalnes")).toEqual([]);
  });
});
