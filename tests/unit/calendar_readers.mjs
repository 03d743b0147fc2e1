// Reads a calendar file on standard input with two libraries that know nothing of each other, and
// tells what each has understood: one line of JSON per library.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../local/package.json", import.meta.url));
const icalJs = require("ical.js");
const nodeIcal = require("node-ical");
const text = readFileSync(0, "utf8");

function byIcalJs() {
  const ICAL = icalJs.default ?? icalJs;
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    uid: event.getFirstPropertyValue("uid"),
    sequence: event.getFirstPropertyValue("sequence"),
    starts: event.getFirstPropertyValue("dtstart").toJSDate().toISOString(),
    ends: event.getFirstPropertyValue("dtend").toJSDate().toISOString(),
    status: event.getFirstPropertyValue("status"),
    class: event.getFirstPropertyValue("class"),
    summary: event.getFirstPropertyValue("summary"),
    description: event.getFirstPropertyValue("description"),
    location: event.getFirstPropertyValue("location"),
  }));
}

function byNodeIcal() {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((event) => event.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      starts: event.start.toISOString(),
      ends: event.end.toISOString(),
      status: event.status,
      class: event.class,
      summary: event.summary,
      description: event.description,
      location: event.location ?? null,
    }));
}

console.log(JSON.stringify(byIcalJs()));
console.log(JSON.stringify(byNodeIcal()));
