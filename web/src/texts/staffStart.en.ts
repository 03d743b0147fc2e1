import type { StaffStartTexts } from "./staffStart.nb";

/** A message that staff begin. */
export const staffStart: StaffStartTexts = {
  title: "New message",
  heading: "Write to a patient",
  from: "The message is sent from",
  number: "National identity number or D-number",
  numberHint: "11 digits. The number is not stored on this machine.",
  numberMissing: "Write the national identity number with 11 digits",
  topic: "Topic",
  choose: "Choose a topic",
  topicMissing: "Choose a topic",
  subject: "Subject",
  subjectHint: "A few words. Write nothing that others should not see.",
  subjectMissing: "Write a subject",
  subjectLong: (over) => `The subject is ${over} characters too long`,
  body: "Message",
  bodyHint: "The patient is told that a message has come, and reads it here.",
  bodyMissing: "Write a message",
  submit: "Send the message",
  submitting: "Sending …",
  unknownHeading: "The message cannot be sent",
  unknown:
    "We found no patient with this number at this unit. Check that the number is right. You can only write to patients that the hospital has told us of at this unit. Nothing is sent.",
  reasons: {
    "under-16":
      "The patient is under 16 and cannot use messages here. Contact the parents in another way. Nothing is sent.",
    deceased: "The patient is registered as deceased. Nothing is sent.",
  },
  uncertain: "We cannot be sure that the message was sent. You can safely try once more.",
  sentHeading: "The message is sent",
  sent: (name, born) => `Sent to ${name}, born ${born}.`,
  told: "The patient is told that a message has come.",
  open: "Open the conversation",
  another: "Write to another patient",
};
