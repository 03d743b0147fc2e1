import { describe, expect, it } from "vitest";
import type { Appointment } from "../api/types";
import { standingOf } from "./standings";

const NOW = Date.parse("2026-11-24T12:00:00Z");
const NOTHING = {
  confirm: false,
  cancel: false,
  move: false,
  change_request: false,
  short_notice: false,
};
const BOOKED = {
  status: "booked",
  ends_at: "2026-11-26T10:00:00Z",
  may: { ...NOTHING, confirm: true },
} as Appointment;
const WISH = { requested_at: "2026-11-23T10:00:00Z", answer_by: "2026-11-25" };

function standing(changes: Partial<Appointment>) {
  return standingOf({ ...BOOKED, ...changes }, NOW);
}

describe("where an appointment stands", () => {
  it("what one has not answered, and has", () => {
    expect(standing({})).toBe("unanswered");
    expect(standing({ may: NOTHING })).toBeUndefined();
    expect(standing({ status: "confirmed", may: NOTHING })).toBe("confirmed");
  });

  it("a wish that waits says more than that one has confirmed", () => {
    expect(standing({ status: "confirmed", change_request: WISH })).toBe("waiting");
  });

  it("who cancelled", () => {
    const status = "cancelled";
    expect(standing({ status, cancelled_by: "patient" })).toBe("cancelled-by-patient");
    expect(standing({ status, cancelled_by: "hospital" })).toBe("cancelled-by-hospital");
    expect(standing({ status, cancelled_by: null })).toBe("cancelled-by-hospital");
  });

  it("what is over waits for nothing", () => {
    const over = { ends_at: "2026-11-24T11:00:00Z", change_request: WISH };
    expect(standing(over)).toBeUndefined();
    expect(standing({ ...over, status: "confirmed" })).toBeUndefined();
    expect(standing({ ...over, status: "no-show" })).toBe("no-show");
  });
});
