import { describe, expect, it } from "vitest";
import { saidIn } from "./useAnswerDraft";

const fields = { outcome: "", ground: "", text: "" } as const;

describe("what is said", () => {
  it("is nothing until there is an outcome and a text", () => {
    expect(saidIn(fields, "Ja")).toBeUndefined();
    expect(saidIn({ ...fields, outcome: "fulfilled" }, "")).toBeUndefined();
  });

  it("has a ground when something is refused", () => {
    expect(saidIn({ ...fields, outcome: "partly" }, "Noe")).toBeUndefined();
    const said = saidIn({ ...fields, outcome: "refused", ground: "not-ours" }, "Nei");
    expect(said).toEqual({ outcome: "refused", ground: "not-ours", text: "Nei" });
  });

  it("has none otherwise, also when one had been chosen", () => {
    const said = saidIn({ ...fields, outcome: "fulfilled", ground: "not-ours" }, "Ja");
    expect(said).toEqual({ outcome: "fulfilled", text: "Ja" });
  });
});
