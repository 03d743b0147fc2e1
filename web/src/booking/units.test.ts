import { describe, expect, it } from "vitest";
import type { Hospital } from "../api/types";
import { bookable, unitOf } from "./units";

function hospital(id: string, ...books: string[][]): Hospital {
  const units = books.map((types, place) => ({ id: `${id}-${place}`, books: types }));
  return { id, units } as unknown as Hospital;
}

describe("where one can book", () => {
  const all = [hospital("ous", [], ["examination"]), hospital("ahus", [])];

  it("is only where a unit lets one", () => {
    const found = bookable(all);
    expect(found.map((each) => each.hospital.id)).toEqual(["ous"]);
    expect(found[0]?.units.map(({ id }) => id)).toEqual(["ous-1"]);
  });

  it("is found by the unit's id", () => {
    expect(unitOf(bookable(all), "ous-1")?.hospital.id).toBe("ous");
    expect(unitOf(bookable(all), "ous-0")).toBeUndefined();
  });
});
