import type { StaffActsTexts } from "./staffActs.nb";

/** What staff do with a thread among themselves. */
export const staffActs: StaffActsTexts = {
  heading: "What do you want to do?",
  assign: "Who has it",
  nobody: "Nobody",
  assigned: "Save who has it",
  assigning: "Saving …",
  noColleagues: "We cannot get the list of your colleagues now.",
  taken: "You have taken it on.",
  given: (name) => `${name} has it now.`,
  back: "It is back in the queue.",
  forward: "Forward",
  journalOn: "Belongs in the record",
  journalOff: "Does not belong in the record after all",
  journalSaving: "Saving …",
  journalHint: "The hospital's record system fetches the conversation once it is marked.",
  marked: "Marked: the conversation belongs in the record.",
  unmarked: "The mark is removed.",
};
