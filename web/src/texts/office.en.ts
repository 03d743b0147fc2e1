import type { OfficeTexts } from "./office.nb";

/** What patients ask of the hospital's records office: the list. */
export const office: OfficeTexts = {
  title: "Requests",
  heading: "Requests and orders",
  statuses: { name: "Which", open: "Open", answered: "Answered" },
  refresh: "Refresh",
  refreshing: "Refreshing …",
  updated: (time) => `Updated at ${time}`,
  notUpdated: (time) => `The list below is from ${time}, and may have changed since.`,
  list: "Requests and orders",
  more: "Show more",
  none: {
    open: "No requests are waiting for an answer.",
    answered: "No requests have been answered yet.",
  },
  bornOn: (date) => `Born ${date}`,
  kinds: {
    copy: "A copy of the record",
    access_log: "A log of who has looked",
    correction: "Correction in the record",
    deletion: "Deletion in the record",
    question: "A question about the record",
  },
  documents: (count) => (count === 1 ? "About 1 document" : `About ${count} documents`),
  aboutLook: "About an entry in the log",
  asked: "Sent",
  dueToday: "Answer today at the latest",
  due: (day) => `Answer by ${day}`,
  overdue: (day) => `Overdue: ${day}`,
  answered: (day) => `Answered ${day}`,
  outcomes: { fulfilled: "Done or answered", partly: "Partly refused", refused: "Refused" },

  notOffice: {
    heading: "Only for the records office",
    text: "Requests from patients are dealt with by the hospital’s records office. If you work there and the workspace says something else, tell your manager or the hospital’s user support.",
  },
};
