import { describe, expect, it } from "vitest";
import type { WritableUnit } from "../api/types";
import { answerBy, byHospital } from "./places";

function place(hospital: string, unit: string): WritableUnit {
  return {
    organization: { id: hospital, name: hospital },
    unit: { id: unit, name: unit, department: "", phone: "", opening_hours: "" },
    topics: [
      { id: "appointment", name: "", name_en: "", answer_workdays: 2 },
      { id: "other", name: "", name_en: "", answer_workdays: 5 },
    ],
    answer_by: ["2026-12-01", "2026-12-04"],
  };
}

describe("whom one can write to", () => {
  it("stands under its hospital", () => {
    const found = byHospital([place("ous", "a"), place("so", "b"), place("ous", "c")]);
    expect(found.map(({ organization }) => organization.id)).toEqual(["ous", "so"]);
    expect(found[0]?.units.map(({ unit }) => unit.id)).toEqual(["a", "c"]);
  });

  it("promises an answer for each topic", () => {
    expect(answerBy(place("ous", "a"), "other")).toBe("2026-12-04");
    expect(answerBy(place("ous", "a"), "unknown")).toBeUndefined();
  });
});
