import { describe, expect, it } from "vitest";
import { caretAfter, faultOf, groupReference, readReference } from "./reference";

const CODE = "7K3QMX9T2A4HCW";

describe("a code from a letter", () => {
  it.each([
    "7K3QM-X9T2A-4HCW",
    "7k3qm x9t2a 4hcw",
    " 7k3qmx9t2a4hcw\n",
    "7K3QM–X9T2A–4HCW.",
    "Koden din er 7K3QM-X9T2A-4HCW, hilsen sykehuset",
    "7 K 3 Q M X 9 T 2 A 4 H C W",
  ])("is read out of %j", (text) => {
    expect(readReference(text)).toBe(CODE);
  });

  it("takes letters that look like digits for digits", () => {
    expect(readReference("oO-iI-lL")).toBe("001111");
  });

  it("is shown in groups of five, five and four", () => {
    expect(groupReference(CODE)).toBe("7K3QM-X9T2A-4HCW");
    expect(groupReference("7K3QMX")).toBe("7K3QM-X");
    expect(groupReference("")).toBe("");
  });

  it("survives being grouped and read again", () => {
    for (let length = 0; length <= CODE.length; length++) {
      const typed = CODE.slice(0, length);
      expect(readReference(groupReference(typed))).toBe(typed);
    }
  });

  it.each([
    ["", { kind: "missing" }],
    ["7K3QU", { kind: "foreign", character: "U" }],
    ["7K3QØ", { kind: "foreign", character: "Ø" }],
    ["7K3", { kind: "length", typed: 3 }],
    [`${CODE}0`, { kind: "length", typed: 15 }],
    [CODE, undefined],
  ])("%j has the fault %j", (code, fault) => {
    expect(faultOf(code)).toEqual(fault);
  });

  it("keeps the caret behind the same character", () => {
    expect(caretAfter("7K3QM-X9T2A-4HCW", 3)).toBe(3);
    expect(caretAfter("7K3QM-X9T2A-4HCW", 6)).toBe(7);
    expect(caretAfter("7K3QM-X9T2A-4HCW", 14)).toBe(16);
  });
});
