import { describe, expect, it } from "vitest";
import { signInHelp } from "../texts/signInHelp.nb";
import { codeIn, referenceIn } from "./happened";

describe("the code in the address", () => {
  it("is taken at its word when it is known", () => {
    expect(codeIn("weak-eid", signInHelp)).toBe("weak-eid");
    expect(referenceIn("weak-eid", signInHelp)).toBeUndefined();
  });

  it("is a fault of ours when it is not", () => {
    for (const word of ["new-thing", "toString", "Ring oss"]) {
      expect(codeIn(word, signInHelp)).toBe("unavailable");
    }
  });

  it("is shown only when it can be nothing but a code", () => {
    expect(referenceIn("new-thing", signInHelp)).toBe("new-thing");
    for (const word of ["Ring oss på 900 12 345", "900 12 345", "ring oss", "a".repeat(41)]) {
      expect(referenceIn(word, signInHelp)).toBeUndefined();
    }
  });
});
