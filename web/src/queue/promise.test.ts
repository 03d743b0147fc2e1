import { expect, test } from "vitest";
import { birthDate, promiseOf } from "./promise";

const NOW = Date.parse("2026-11-26T22:30:00+01:00");

test.each([
  ["2026-11-25", true, "overdue"],
  ["2026-11-25", false, "overdue"],
  ["2026-11-26", false, "today"],
  ["2026-11-27", false, "ahead"],
  [null, false, undefined],
] as const)("answer due on %s, overdue %s: %s", (answer_due, overdue, said) => {
  expect(promiseOf({ answer_due, overdue }, NOW)).toBe(said);
});

test("birth dates stand as on papers", () => {
  expect(birthDate("1959-03-04")).toBe("04.03.1959");
});
