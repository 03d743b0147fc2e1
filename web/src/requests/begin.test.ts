import { describe, expect, it } from "vitest";
import { beginsWith } from "./begin";

const begin = (query: string) => beginsWith(new URLSearchParams(query));

describe("a new request", () => {
  it("begins empty", () => {
    expect(begin("")).toEqual({ hospital: "", kind: "", document: "", look: "" });
  });

  it("asks about the document one comes from", () => {
    expect(begin("dokument=a1")).toMatchObject({ document: "a1", kind: "question" });
    expect(begin("dokument=a1&slag=correction").kind).toBe("correction");
  });

  it("asks about the look one comes from, which can only be a question", () => {
    const asked = begin("oppslag=2026%23a1&sykehus=ous&slag=copy");
    expect(asked).toEqual({ hospital: "ous", kind: "question", document: "", look: "2026#a1" });
  });

  it("heeds no kind that does not exist", () => {
    expect(begin("slag=gold").kind).toBe("");
  });
});
