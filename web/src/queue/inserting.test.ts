import { expect, test } from "vitest";
import { inserted } from "./inserting";

test("into an empty text", () => {
  expect(inserted("", "Hei", 0, 0)).toEqual({ text: "Hei", cursor: 3 });
});

test("where the cursor stands", () => {
  expect(inserted("Hei.\nHilsen", "Ring oss.\n", 5, 5)).toEqual({
    text: "Hei.\nRing oss.\nHilsen",
    cursor: 15,
  });
});

test("in the place of what is selected", () => {
  expect(inserted("a XX b", "Y", 2, 4)).toEqual({ text: "a Y b", cursor: 3 });
});

test("apart from words that it would run together with", () => {
  expect(inserted("Hei.", "Ring oss.", 4, 4).text).toBe("Hei.\n\nRing oss.");
});
