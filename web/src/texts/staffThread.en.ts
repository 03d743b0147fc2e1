import type { StaffThreadTexts } from "./staffThread.nb";

/** A thread as the unit's staff see it, and what they do with it. */
export const staffThread: StaffThreadTexts = {
  thread: {
    title: "Conversation",
    facts: "About the conversation",
    patient: "Patient",
    born: "Born",
    unit: "Unit",
    topic: "Topic",
    promise: "Answer due",
    assignee: "Who has it",
    noPromise: {
      answered: "Nobody is waiting for an answer now",
      closed: "The conversation is closed",
    },
    journal: "Record",
    inJournal: (day, by) => `Marked ${day} by a ${by}`,
    goneHeading: "The conversation is not here",
    gone: "It may have been forwarded to another unit, or you do not have access to it.",
    toQueue: "To the messages",
    staleHeading: "The conversation has changed meanwhile",
    stale:
      "A colleague or the patient has done something here. You see the conversation as it is now. What you wanted to do has not been done. If you still want it, press once more.",
    notPossible: "That cannot be done with the conversation as it is now. You see it as it is.",
    uncertain: "We cannot be sure that it was done. You can safely try once more.",
  },

  act: {
    take: "Take it on",
    taking: "Taking it on …",
    taken: "You have taken it on.",
    more: "More choices",
  },

  reply: {
    write: "Answer the patient",
    sent: "The answer is sent.",
    isClosed: "The conversation is closed. Open it again to write.",
    isOff: "The unit does not use messages here now. You can read, but not answer.",
  },

  notes: {
    heading: "Internal notes",
    only: "Staff only",
    lead: "The patient never sees what is written here.",
    none: "No notes yet.",
    write: "Write a note",
  },

  forward: {
    sentHeading: "The conversation is forwarded",
    sent: (name, unit) => `The conversation with ${name} is now with ${unit}.`,
    told: "It is no longer in the queue here. The patient sees where it went, and what you wrote.",
  },
};
