import { look } from "./look.en";
import type { LooksTexts } from "./looks.nb";

export const looks: LooksTexts = {
  title: "Who has looked",
  lead: "Here you see who has opened, or done something with, what MinJournal holds about you. It is not the log of the hospital’s own record system. You can ask for that one.",
  orderLog: "Ask for the hospital’s own log",
  own: "Show what I have done myself, too",
  shown: (count) => (count === 1 ? "Showing 1 entry" : `Showing ${count} entries`),
  more: "Show more",
  none: {
    others: "No one but you has opened anything about you here.",
    all: "There are no entries here yet.",
  },
  by: {
    you: "You",
    staff: "An employee",
    system: "The hospital’s computer system",
    letter: "Someone with the code from your letter",
  },
  hourly: "Several times within the hour count as one.",
  why: "Why",
  where: "Where",
  unitHidden: "The unit is hidden. You have chosen that in the settings.",
  ask: "Ask about this",
  ...look,
  actions: {
    ...look.actions,
    "no-show": "reported that you did not come to",
    "no-show-undone": "corrected that you came to",
  },
  kinds: { ...look.kinds, "access-log": "this log" },
  something: "something about you",
  purposes: {
    ...look.purposes,
    "handled-request": "Dealt with something you have asked for",
  },
  byLetter: "Had the code and your birth date",
};
