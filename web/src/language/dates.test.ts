import { describe, expect, it } from "vitest";
import { en } from "../texts/en";
import { nb } from "../texts/nb";
import {
  clockText,
  dateText,
  dayOf,
  dayText,
  distanceText,
  durationText,
  momentText,
  moneyText,
  monthText,
  weekdays,
} from "./dates";

const NOW = new Date("2026-11-22T22:30:00Z");
const at = (iso: string) => new Date(iso);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("dates as people say them", () => {
  it("names day and time in Norway", () => {
    const start = at("2026-11-26T09:15:00Z");
    expect(plain(momentText(start, "nb", NOW))).toBe("torsdag 26. november kl. 10.15");
    expect(plain(momentText(start, "en", NOW))).toBe("Thursday 26 November at 10:15");
  });

  it("names the year only when it is another", () => {
    expect(plain(dayText(at("2027-01-04T09:00:00Z"), "nb", NOW))).toBe("mandag 4. januar 2027");
  });

  it("names a day long past without its weekday", () => {
    expect(dateText(at("2013-01-01"), "nb")).toBe("1. januar 2013");
    expect(dateText(at("2015-10-18"), "en")).toBe("18 October 2015");
  });

  it("keeps summer and winter time apart", () => {
    expect(clockText(at("2026-07-01T08:00:00Z"), "nb")).toBe("10.00");
    expect(clockText(at("2026-12-01T08:00:00Z"), "nb")).toBe("09.00");
  });

  it.each([
    ["2026-11-22T22:59:00Z", "i dag", "today"],
    ["2026-11-22T23:01:00Z", "i morgen", "tomorrow"],
    ["2026-11-21T12:00:00Z", "i går", "yesterday"],
    ["2026-11-26T12:00:00Z", "om 4 dager", "in 4 days"],
    ["2026-12-12T12:00:00Z", "om 3 uker", "in 3 weeks"],
    ["2026-12-13T12:00:00Z", "om 3 uker", "in 3 weeks"],
    ["2026-11-20T12:00:00Z", "for 2 dager siden", "2 days ago"],
    ["2026-11-01T12:00:00Z", "for 3 uker siden", "3 weeks ago"],
  ])("%s is %s", (iso, norwegian, english) => {
    expect(distanceText(at(iso), nb.days, NOW)).toBe(norwegian);
    expect(distanceText(at(iso), en.days, NOW)).toBe(english);
  });

  it.each([
    [45, "45 minutter", "45 minutes"],
    [60, "1 time", "1 hour"],
    [90, "1 time og 30 minutter", "1 hour and 30 minutes"],
    [2880, "2 døgn", "2 days"],
  ])("%d minutes are %s", (minutes, norwegian, english) => {
    expect(plain(durationText(minutes, "nb"))).toBe(norwegian);
    expect(plain(durationText(minutes, "en"))).toBe(english);
  });

  it("writes money out", () => {
    expect(plain(moneyText(1500, "nb"))).toBe("1 500 kroner");
    expect(plain(moneyText(1500, "en"))).toBe("NOK 1,500");
  });

  it("names months, and the days of the week from Monday on", () => {
    expect(monthText(at("2026-11"), "nb")).toBe("november 2026");
    expect(monthText(at("2026-11"), "en")).toBe("November 2026");
    expect(
      weekdays("nb")
        .map(({ short }) => short)
        .join(" "),
    ).toBe("man tir ons tor fre lør søn");
    expect(weekdays("en")[6]).toEqual({ long: "Sunday", short: "Sun" });
  });

  it("knows which day it is in Norway", () => {
    expect(dayOf(at("2026-11-25T23:00:00Z"))).toBe("2026-11-26");
    expect(dayText(at("2026-11-26"), "nb", NOW)).toContain("torsdag");
  });
});
