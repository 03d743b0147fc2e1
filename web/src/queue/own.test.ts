import { expect, test } from "vitest";
import type { Colleague } from "../api/queue";
import { own } from "./own";

const OLA: Colleague = { subject: "s-1", name: "Ola Lege", function: "doctor" };
const KARI: Colleague = { subject: "s-2", name: "Kari Pleier", function: "nurse" };
const ME = { name: "Ola Lege", function: "doctor" as const };

test("one is whom name and function fit", () => {
  expect(own([KARI, OLA], ME)).toBe("s-1");
  expect(own([KARI, { ...OLA, function: "nurse" }], ME)).toBeUndefined();
});

test("two that fit, or nobody, say nothing", () => {
  expect(own([OLA, { ...OLA, subject: "s-3" }], ME)).toBeUndefined();
  expect(own([], ME)).toBeUndefined();
});
