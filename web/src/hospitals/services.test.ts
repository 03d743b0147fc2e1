import { describe, expect, it } from "vitest";
import type { Service } from "../api/types";
import { standingOf } from "./services";

const service = (status: Service["status"]): Service => ({
  status,
  pilot_units: [],
  more_pilot_units: false,
});

describe("what one can count on at a hospital", () => {
  it("is what the hospital has decided, where MinJournal has it", () => {
    expect(standingOf("appointments", service("active"))).toBe("active");
    expect(standingOf("appointments", service("pilot"))).toBe("pilot");
    expect(standingOf("messages", service("active"))).toBe("active");
    expect(standingOf("messages", service("off"))).toBe("off");
  });

  it("is yet to come, where MinJournal does not have it", () => {
    expect(standingOf("records", service("active"))).toBe("coming");
    expect(standingOf("records", service("pilot"))).toBe("coming");
  });
});
