import { describe, expect, it } from "vitest";
import { byYear } from "./years";

const written = (...moments: string[]) => moments.map((authored_at) => ({ authored_at }));

describe("documents by year", () => {
  it("keep their order", () => {
    const found = byYear(
      written("2026-11-02T10:00:00Z", "2026-01-03T10:00:00Z", "2024-05-05T10:00:00Z"),
    );
    expect(found.map(({ year, items }) => [year, items.length])).toEqual([
      ["2026", 2],
      ["2024", 1],
    ]);
  });

  it("belong to the year that it was in Norway", () => {
    expect(byYear(written("2025-12-31T23:30:00Z"))[0]?.year).toBe("2026");
  });

  it("may be none", () => {
    expect(byYear([])).toEqual([]);
  });
});
