import { describe, expect, it } from "vitest";
import type { Appointment } from "../api/types";
import { at, hospitalsOf, nextOf } from "./choosing";

function appointment(id: string, hospital: string, status = "booked"): Appointment {
  return {
    id,
    status,
    organization: { id: hospital, name: hospital.toUpperCase() },
  } as Appointment;
}

const first = appointment("1", "so", "cancelled");
const second = appointment("2", "ous");
const third = appointment("3", "so", "confirmed");
const COMING = [first, second, third];

describe("choosing among one's own", () => {
  it("each hospital once, by name", () => {
    expect(hospitalsOf(COMING).map(({ id }) => id)).toEqual(["ous", "so"]);
    expect(hospitalsOf([])).toEqual([]);
  });

  it("those at one hospital, or all", () => {
    expect(at("so", COMING)).toEqual([first, third]);
    expect(at("", COMING)).toEqual(COMING);
  });

  it("the next is the first that takes place", () => {
    expect(nextOf(COMING)).toEqual({ next: second, others: [first, third] });
    expect(nextOf([first])).toEqual({ next: undefined, others: [first] });
  });
});
