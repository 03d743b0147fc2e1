import { expect, it } from "vitest";
import { phases } from "./phases";

it("gathers what is shown since the same day, the earliest day first", () => {
  expect(
    phases([
      { kind: "plan", since: "2016-04-01" },
      { kind: "discharge-summary", since: "2013-01-01" },
      { kind: "letter", since: "2016-04-01" },
    ]),
  ).toEqual([
    { since: "2013-01-01", kinds: ["discharge-summary"] },
    { since: "2016-04-01", kinds: ["plan", "letter"] },
  ]);
});
