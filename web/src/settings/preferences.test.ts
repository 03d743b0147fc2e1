import { describe, expect, it } from "vitest";
import type { DocumentKind, Preferences } from "../api/types";
import {
  areQuietHoursEmpty,
  changeOf,
  chosenOf,
  hoursWith,
  isSame,
  stateOf,
  waitsWith,
} from "./preferences";

const STORED: Preferences = {
  version: 3,
  language: "en",
  notices: { sms: true, email: false },
  quiet_hours: { begins: "22:00", ends: "07:00" },
  discreet_view: true,
  wait_for_conversation: ["note"],
  wait_days: 7,
  record_online: true,
  letter_code: false,
  contact: { known: true, reserved: false, reachable: true, mobile: "••• •• 123" },
};
const OPENING = { ...STORED, letter_code_from: "2026-11-26T10:15:00+01:00" };

describe("preferences as one sends them", () => {
  it("leave out what is not for the page to choose", () => {
    expect(changeOf(STORED)).toEqual({
      language: "en",
      notices: { sms: true, email: false },
      quiet_hours: { begins: "22:00", ends: "07:00" },
      discreet_view: true,
      wait_for_conversation: ["note"],
      wait_days: 7,
      record_online: true,
      letter_code: false,
    });
  });

  it("keep a door opening that is about to open", () => {
    expect(stateOf(STORED, "letter_code")).toBe("shut");
    expect(stateOf(OPENING, "letter_code")).toBe("opening");
    expect(changeOf(OPENING).letter_code).toBe(true);
  });

  it("say plainly what has not been chosen", () => {
    const { language, quiet_hours, wait_days, ...rest } = STORED;
    const nothing = { language: null, quiet_hours: null, wait_days: null };
    expect(chosenOf(rest)).toMatchObject(nothing);
  });
});

describe("two choices", () => {
  it("are the same in whatever order documents were ticked", () => {
    const ticked = (...kinds: DocumentKind[]) => ({
      ...chosenOf(STORED),
      wait_for_conversation: kinds,
    });
    expect(isSame(ticked("note", "letter"), ticked("letter", "note"))).toBe(true);
  });

  it("differ in any of their parts", () => {
    const chosen = chosenOf(STORED);
    const changes: Partial<typeof chosen>[] = [
      { language: null },
      { notices: { sms: true, email: true } },
      { quiet_hours: null },
      { quiet_hours: { begins: "22:00", ends: "08:00" } },
      { discreet_view: false },
      { wait_for_conversation: [] },
      { wait_days: null },
      { wait_days: 14 },
    ];
    for (const change of changes) expect(isSame(chosen, { ...chosen, ...change })).toBe(false);
    const doors = changeOf(STORED);
    expect(isSame(doors, { ...doors, letter_code: true })).toBe(false);
  });
});

describe("how long one is asked", () => {
  it("is one of a few, or what was chosen otherwise", () => {
    expect(waitsWith(null)).toEqual([3, 7, 14]);
    expect(waitsWith(7)).toEqual([3, 7, 14]);
    expect(waitsWith(10)).toEqual([3, 7, 10, 14]);
  });
});

describe("quiet hours", () => {
  const empty = (begins: string, ends: string) =>
    areQuietHoursEmpty({ ...chosenOf(STORED), quiet_hours: { begins, ends } });

  it("end at another time than they begin", () => {
    expect(empty("22:00", "07:00")).toBe(false);
    expect(empty("07:00", "07:00")).toBe(true);
    expect(areQuietHoursEmpty({ ...chosenOf(STORED), quiet_hours: null })).toBe(false);
  });

  it("are whole, unless they have been chosen otherwise", () => {
    expect(hoursWith("22:00")).toHaveLength(24);
    expect(hoursWith("06:30").slice(6, 8)).toEqual(["06:00", "06:30"]);
  });
});
