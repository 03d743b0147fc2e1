import type { MessagesTexts } from "./messages.nb";

export const messages: MessagesTexts = {
  title: "Messages",
  write: "Write a new message",
  which: "Which conversations are shown",
  kinds: { open: "Open", closed: "Closed" },
  shown: (count) => (count === 1 ? "Showing 1 conversation" : `Showing ${count} conversations`),
  more: "Show more",
  unread: (count) => `${count} new`,
  lastActive: "Last changed",
  hiddenSubject: "Conversation with the hospital",
  hidden: "The unit and the subject are hidden. You have chosen this in the settings.",
  noneOpen:
    "You have no open conversations. Here you can write to units that treat you, and read what they write to you.",
  noneClosed: "You have no closed conversations.",
  nowhere: {
    heading: "There are no units you can write to here now",
    why: "You can write to a unit when you have or have had an appointment there, and the unit receives messages here. Not all hospitals do.",
    instead:
      "If you have a question, phone the hospital. The number is also in the letters you receive.",
    hospitals: "See which hospitals take part, and find the phone number",
  },

  standings: {
    overdue: "The deadline for an answer has passed. Phone",
    waiting: (day) => `Waiting for an answer – at the latest ${day}`,
    waitingOnly: "Waiting for an answer",
    told: "Message from the unit",
    answered: "Answered",
    closed: "Closed",
  },

  sent: {
    heading: "The message has been sent",
    promise: (day) => `You will have an answer at the latest ${day}.`,
    told: "We will let you know when there is an answer, if you have turned on notices.",
  },

  threadTitle: "Conversation",
  about: "About the conversation",
  toNew: (count) => (count === 1 ? "Go to the new message" : "Go to the new messages"),
  toNewest: "Go to the last message",
  toReply: "Write in the conversation",
  replyHint: "If it is urgent, phone the unit. If someone’s life is in danger, phone 113.",
  isClosed: "The conversation is closed. If you want to write more, you can reopen it.",
  isOff:
    "The unit does not receive messages here now. You can read the conversation. If you have a question, phone:",
  keep: "Keep the conversation",
  pdf: "Download as PDF",
  pdfStays: "What you download stays on this device. Delete it if others use it.",
  notAll:
    "Older messages are not part of this printout. Download the conversation as a PDF to have it all.",
  goneHeading: "We did not find the conversation",
  gone: "The conversation is no longer here, or it is not yours. If you have a question, phone the hospital.",
  toAll: "See all your conversations",
};
