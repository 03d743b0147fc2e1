import { describe, expect, it } from "vitest";
import { nb } from "../texts/nb";
import { codeIn, referenceIn } from "./happened";

describe("the code in the address", () => {
  it("is taken at its word when it is known", () => {
    expect(codeIn("weak-eid", nb)).toBe("weak-eid");
    expect(referenceIn("weak-eid", nb)).toBeUndefined();
  });

  it("is a fault of ours when it is not", () => {
    for (const word of ["new-thing", "toString", "Ring oss"]) {
      expect(codeIn(word, nb)).toBe("unavailable");
    }
  });

  it("is shown only when it can be nothing but a code", () => {
    expect(referenceIn("new-thing", nb)).toBe("new-thing");
    for (const word of ["Ring oss på 900 12 345", "900 12 345", "ring oss", "a".repeat(41)]) {
      expect(referenceIn(word, nb)).toBeUndefined();
    }
  });
});
