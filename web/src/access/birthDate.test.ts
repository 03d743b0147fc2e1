import { describe, expect, it } from "vitest";
import { readBirthDate } from "./birthDate";

const TODAY = new Date("2026-11-22T12:00:00Z");

describe("a birth date", () => {
  it.each([
    "04.03.1959",
    "4.3.1959",
    "4/3-1959",
    "04 03 1959",
    "04031959",
    " 4. 3. 1959. ",
    "1959-03-04",
    "1959-3-4",
  ])("is read from %j", (text) => {
    expect(readBirthDate(text, TODAY)).toEqual({ date: "1959-03-04" });
  });

  it.each([
    ["", "missing"],
    ["04035912345", "national-number"],
    ["040359 12345", "national-number"],
    ["04.03.59", "short-year"],
    ["040359", "short-year"],
    ["31.02.1959", "impossible"],
    ["13.13.1959", "impossible"],
    ["4. mars", "unreadable"],
    ["04.03.1759", "impossible"],
    ["23.11.2026", "future"],
  ])("%j is refused as %s", (text, fault) => {
    expect(readBirthDate(text, TODAY)).toBe(fault);
  });
});
