import { describe, expect, it } from "vitest";
import type { Coverage } from "../api/types";
import { apart, coming, shownSince } from "./told";

function covered(name: string, changes: Partial<Coverage> = {}): Coverage {
  return {
    organization: { id: name, name },
    status: "active",
    requests: true,
    shown: [],
    not_shown: [],
    delay_hours: 24,
    on_its_way: [],
    withheld: false,
    own_wish: false,
    order: { address: "Postboks 1, 0001 Oslo", phone: "22 22 22 22", weeks: 3 },
    ...changes,
  };
}

describe("what a hospital tells", () => {
  it("is on its way, the soonest first", () => {
    const found = coming([
      covered("ous", { on_its_way: ["2026-11-29T10:00:00+01:00"] }),
      covered("so", { on_its_way: ["2026-11-28T10:00:00+01:00", "2026-11-30T10:00:00+01:00"] }),
    ]);
    expect(found.map(({ hospital }) => hospital)).toEqual(["so", "ous", "so"]);
  });

  it("is shown since its earliest day", () => {
    const shown: Coverage["shown"] = [
      { kind: "note", since: "2014-01-01" },
      { kind: "discharge-summary", since: "2013-01-01" },
    ];
    expect(shownSince(covered("so", { shown }))).toBe("2013-01-01");
    expect(shownSince(covered("so"))).toBeUndefined();
  });

  it("is something or nothing", () => {
    const { showing, others } = apart([
      covered("ous"),
      covered("sthf", { status: "off" }),
      covered("vv", { status: "pilot" }),
    ]);
    expect(showing.map(({ organization }) => organization.id)).toEqual(["ous", "vv"]);
    expect(others.map(({ organization }) => organization.id)).toEqual(["sthf"]);
  });
});
