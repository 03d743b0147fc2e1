import type { NewMessageTexts } from "./newMessage.nb";

export const newMessage: NewMessageTexts = {
  newTitle: "New message",
  newHeading: "Write a new message",
  before: {
    heading: "Do not write here if it is urgent",
    acute: "If someone’s life is in danger, phone",
    doctor: "If you need a doctor and cannot wait, phone the emergency clinic at",
    unit: "If it is urgent in another way, phone the unit. It may take several days before the message is read.",
  },
  unit: "Whom do you want to write to?",
  unitHint:
    "These are units where you have or have had an appointment, and which receive messages.",
  chooseUnit: "Choose a unit",
  urgent: "If it is urgent, phone the unit:",
  topic: "What is it about?",
  chooseTopic: "Choose what it is about",
  promise: (day) => `You will have an answer at the latest ${day}.`,
  subject: "Subject",
  subjectHint:
    "A few words. The subject is shown in the list of your conversations, so do not write anything that others should not see.",
  body: "Message",
  bodyHint: "Write as briefly and clearly as you can. Those who work at the unit can read it.",
  unitFirst: "Choose a unit, and then you can write the message.",
  lostFiles:
    "The files have been removed, because they must be checked again for another hospital. Please attach them again.",
  send: "Send the message",
  sending: "Sending …",
  missing: {
    unit: "Choose whom you want to write to",
    topic: "Choose what it is about",
    subject: "Write a subject",
  },
};
