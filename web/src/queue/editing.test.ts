import { expect, test } from "vitest";
import { editable, isSame, moved, plain } from "./editing";

const ITEMS = [
  { title: "A", body: "a" },
  { title: "B", body: "b" },
  { title: "C", body: "c" },
];

function titles(items: { title: string }[]) {
  return items.map(({ title }) => title).join("");
}

test("moves one step, and not past the ends", () => {
  const items = editable(ITEMS);
  expect(titles(moved(items, 1, -1))).toBe("BAC");
  expect(titles(moved(items, 1, 1))).toBe("ACB");
  expect(moved(items, 0, -1)).toBe(items);
  expect(moved(items, 2, 1)).toBe(items);
});

test("knows whether anything is changed, whatever spaces stand around it", () => {
  const items = editable(ITEMS);
  expect(isSame(items, ITEMS)).toBe(true);
  expect(
    isSame([{ ...items[0], title: " A " } as (typeof items)[0], ...items.slice(1)], ITEMS),
  ).toBe(true);
  expect(isSame(moved(items, 0, 1), ITEMS)).toBe(false);
  expect(plain(items)).toEqual(ITEMS);
});
