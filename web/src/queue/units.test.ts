import { expect, test } from "vitest";
import type { Hospital } from "../api/types";
import { targets } from "./units";

function unit(id: string, name: string, ...services: Hospital["units"][number]["services"]) {
  return { id, name, site: "Ullevål", services, books: [] };
}

const HOSPITAL = {
  units: [
    unit("ous-2", "Øyepoliklinikken", "messages"),
    unit("ous-1", "Ortopedisk poliklinikk", "appointments", "messages"),
    unit("ous-3", "Hjertepoliklinikken", "appointments"),
  ],
};

test("units that are written to, by name, but not the thread's own", () => {
  expect(targets(HOSPITAL, [], "ous-1").map(({ id }) => id)).toEqual(["ous-2"]);
  expect(targets(HOSPITAL, [], "ous-9").map(({ id }) => id)).toEqual(["ous-1", "ous-2"]);
});

test("one's own that no directory names, but none that is said not to be written to", () => {
  const own = [
    { id: "ous-3", name: "Hjertepoliklinikken" },
    { id: "ous-7", name: "Avdelingen" },
  ];
  expect(targets(HOSPITAL, own, "ous-1").map(({ id }) => id)).toEqual(["ous-7", "ous-2"]);
});
