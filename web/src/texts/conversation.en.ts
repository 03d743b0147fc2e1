import type { ConversationTexts } from "./conversation.nb";

export const conversation: ConversationTexts = {
  heading: "The conversation",
  older: "Show older messages",
  new: "New",
  newMessage: "New message.",
  newEvent: "Something new in the conversation.",
  goThere: "Go there",
  you: "You",
  patient: "patient",

  read: {
    by: (post, when) => `Read by ${post} ${when}`,
    at: (when) => `Read ${when}`,
    notYet: "Sent. Not read by the unit yet.",
    byPatient: (when) => `Read by the patient ${when}`,
    notByPatient: "Not read by the patient yet",
  },

  events: {
    forwarded: (who) => `${who} forwarded the conversation to`,
    closed: (who) => `${who} closed the conversation.`,
    reopened: (who) => `${who} reopened the conversation.`,
    reason: "Reason",
  },

  replyHeading: "Write in the conversation",
  replyLabel: "Message",
  send: "Send the message",
  sending: "Sending …",
  missing: "Write a message first",
  count: (used, most) =>
    `${used.toLocaleString("en-GB")} of ${most.toLocaleString("en-GB")} characters`,

  problem: {
    notSent: "The message has not been sent",
    kept: "The message has not been sent. What you wrote is still here.",
    uncertain:
      "We cannot be sure that the message arrived. What you wrote is still here. Press “Send the message” once more without changing the text. Then it arrives only once.",
    refused: {
      "not-possible":
        "The conversation is closed. Reopen it to send. What you wrote is still here.",
      "file-not-ready":
        "One of the files can no longer be sent. Remove the files and attach them again. What you wrote is still here.",
      "service-off": "The unit does not receive messages here now. Please phone the unit.",
      "not-found":
        "It is no longer possible to write to this unit. Please phone the unit. What you wrote is still here.",
    },
  },

  turning: {
    close: "Close the conversation",
    reopen: "Reopen the conversation",
    waiting: "One moment …",
    question: "Close without an answer?",
    consequence: {
      patient:
        "The unit has not answered yet. If you close the conversation, it does not have to answer. Nothing is deleted.",
      staff:
        "The patient is waiting for an answer. If you close the conversation, there is no deadline any more.",
    },
    yes: "Yes, close it",
    no: "No, leave it open",
    closed: {
      heading: "The conversation is closed",
      text: {
        patient: "Nothing is deleted. You can reopen the conversation whenever you like.",
        staff: "Nothing is deleted. The patient sees that the conversation is closed.",
      },
    },
    reopened: {
      heading: "The conversation is open again",
      text: {
        patient:
          "You can write again. If you were waiting for an answer, it is still due as before.",
        staff: "The patient sees that the conversation is open.",
      },
    },
    undo: "Undo",
    undoing: "Undoing …",
    staleHeading: "The conversation has changed",
    stale:
      "Something happened in the conversation while you were looking at it. Now you see it as it is. Nothing else has been done.",
  },

  files: {
    heading: "Files (optional)",
    hint: "Up to 5 files: PDF, JPEG or PNG, at most 20 MB each. Every file is checked before it can be sent.",
    choose: "Attach files",
    full: "You have attached as many files as a message can have.",
    tooMany: (over) =>
      over === 1
        ? "One file was not attached. A message can have up to 5 files."
        : `${over} files were not attached. A message can have up to 5 files.`,
    hindrances: {
      refused: "Remove the file that cannot be sent, or try it again",
      unfinished: "Wait until the files have been checked, or remove them",
    },
    attached: "Attached files",
    types: { "application/pdf": "PDF", "image/jpeg": "picture", "image/png": "picture" },
    show: "Show the picture",
    showOf: (name) => `Show the picture ${name}`,
    keep: "Download",
    keepOf: (name) => `Download ${name}`,
    stays: "What you download stays on this device. Delete it if others use it.",
    opening: "Opening …",
    close: "Close",
    pictureOf: (name) => `The picture ${name}`,
  },
};
