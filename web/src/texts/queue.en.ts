import type { QueueTexts } from "./queue.nb";

/** The staff's part of messages: the unit's queue, and what is done with a thread there. */
export const queue: QueueTexts = {
  title: "Messages",
  heading: "Messages",
  statuses: { name: "Which", waiting: "Waiting", answered: "Answered", closed: "Closed" },
  assignee: { label: "With", all: "Everyone", mine: "Only mine", you: (name) => `${name} (you)` },
  write: "Write to a patient",
  templates: "Templates",
  refresh: "Refresh",
  refreshing: "Refreshing …",
  updated: (time) => `Updated at ${time}`,
  notUpdated: (time) => `The list below is from ${time}, and may have changed since.`,
  serviceOff: "The unit does not use messages in MinJournal.",
  list: "Conversations",
  more: "Show more",
  none: {
    waiting: "No patients are waiting for an answer.",
    answered: "No answered conversations.",
    closed: "No closed conversations.",
  },
  noneOf: {
    waiting: "None of these are waiting for an answer.",
    answered: "None of these are answered.",
    closed: "None of these are closed.",
  },
  bornOn: (date) => `Born ${date}`,
  unread: (count) => `${count} unread`,
  dueToday: "Answer today at the latest",
  due: (day) => `Answer by ${day}`,
  overdue: (day) => `Overdue: ${day}`,
  active: "Last active",
  closed: "Closed",
  free: "Nobody has taken it",
  you: "You have it",
  has: (name) => `${name} has it`,
};
