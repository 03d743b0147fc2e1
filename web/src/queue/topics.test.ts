import { expect, test } from "vitest";
import { topicsAt } from "./topics";

function topic(id: string) {
  return { id, name: id, name_en: id };
}

const CONFIGURED = [
  {
    id: "ous",
    topics: [topic("appointment"), topic("other")],
    units: [{ id: "ous-1", topics: ["appointment"] }],
  },
];

test("all of the hospital's, where the unit names no fewer", () => {
  expect(topicsAt("ous", "ous-2", CONFIGURED)).toHaveLength(2);
  expect(topicsAt("ous", "ous-1", CONFIGURED).map(({ id }) => id)).toEqual(["appointment"]);
});

test("none at a hospital that is not written to", () => {
  expect(topicsAt("so", "so-1", CONFIGURED)).toEqual([]);
});

test("the build knows those of the hospitals that are", () => {
  expect(topicsAt("ous", "ous-1").map(({ id }) => id)).toContain("appointment");
});
