import type { WorkspaceTexts } from "./workspace.nb";

/** What stands around the workspace's views, and the ways to them. */
export const workspace: WorkspaceTexts = {
  bar: {
    name: "The workspace",
    home: "Overview",
    days: "Appointments",
    wishes: "Change requests",
    messages: "Messages",
    office: "Requests",
    unread: (count) => `${count} unread`,
    waiting: (count) => `${count} waiting for an answer`,
    unit: "Unit",
  },

  doors: {
    days: {
      name: "Appointments",
      text: "See the day and the week, who has confirmed, and register who did not come.",
    },
    wishes: { name: "Change requests", text: "Answer patients who want another time." },
    waiting: (count) =>
      count === "1" ? "1 request is waiting." : `${count} requests are waiting.`,
    noneWaiting: "No requests are waiting now.",
    messages: { name: "Messages", text: "Read and answer messages from patients." },
    unread: (count) => (count === 1 ? "1 message is unread." : `${count} messages are unread.`),
    office: {
      name: "Requests and orders",
      text: "Answer patients who want a copy, a correction or a deletion, or ask about the record.",
    },
  },

  noUnits: {
    heading: "You have no unit here",
    text: "To see appointments and answer requests, the hospital must have told us where you work. Tell your manager or the hospital's user support.",
  },
};
