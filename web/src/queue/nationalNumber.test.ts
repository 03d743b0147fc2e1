import { expect, test } from "vitest";
import { digitsOf } from "./nationalNumber";

test.each([
  ["14835949436", "14835949436"],
  [" 148359 49436 ", "14835949436"],
  ["148359-49436", "14835949436"],
  ["1483594943", undefined],
  ["１４835949436", undefined],
  ["", undefined],
])("%s", (typed, digits) => {
  expect(digitsOf(typed)).toBe(digits);
});
