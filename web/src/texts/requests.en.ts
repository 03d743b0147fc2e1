import type { RequestsTexts } from "./requests.nb";

export const requests: RequestsTexts = {
  title: "Requests and orders",
  lead: "Here you can ask a hospital for a copy, a correction or a deletion, or put a question about your record. You see when you will have an answer.",
  make: "New request or order",
  more: "Show more",
  shown: (count) => (count === 1 ? "Showing 1 request" : `Showing ${count} requests`),
  none: "You have not sent any request or order here.",
  law: "Your rights are in the Norwegian Patients’ and Users’ Rights Act, section 5-1 (access), and the Health Personnel Act, sections 42 and 43 (correction and deletion).",
  kinds: {
    copy: {
      name: "A copy of my record",
      text: "You have the right to see your record and to get a copy of it (Patients’ and Users’ Rights Act, section 5-1). If you ask, the hospital must explain technical words.",
      hint: "Write what you would like a copy of, for example from which time or which unit.",
    },
    access_log: {
      name: "A log of who has looked",
      text: "You have the right to know who has looked at your record in the hospital’s own system, and when (Patient Records Act, section 18).",
      hint: "Write which time it is about, and whether you wonder about anyone in particular.",
    },
    correction: {
      name: "Correction of something that is wrong",
      text: "If something in the record is wrong, incomplete or improperly worded, you can demand that it is corrected (Health Personnel Act, section 42). The hospital enters the correction. The old text usually stays, so that one can see what has been corrected.",
      hint: "Write what is wrong, where it says so, and what is right.",
    },
    deletion: {
      name: "Deletion of something in the record",
      text: "You can demand that something is deleted if it is wrong or misleading and feels like a burden to you, or if it is plainly not needed to give you health care. It must also be safe to delete it (Health Personnel Act, section 43). It takes a lot.",
      hint: "Write what you want deleted, where it says so, and why.",
    },
    question: {
      name: "A question about my record",
      text: "If you wonder what something means, why something is not shown, or why someone has looked at something about you, you can ask the hospital.",
      hint: "Write what you wonder about.",
    },
  },

  status: {
    open: (day) => `Answer by ${day}`,
    overdue: (day) => `You should have had an answer by ${day}. Phone`,
    answered: (day) => `Answered ${day}`,
  },
  asked: "Sent",
  yourText: "What you wrote",
  documents: (count) => (count === 1 ? "About 1 document" : `About ${count} documents`),
  about: "About an entry in the log",
  answer: "The hospital’s answer",
  outcomes: {
    fulfilled: "The hospital has done what you asked for",
    partly: "The hospital has agreed to some of it",
    refused: "The hospital has said no",
  },
  questionAnswered: "The hospital has answered the question",
  grounds: {
    "danger-to-life":
      "The hospital finds that you cannot have the information because that is necessary to prevent danger to your life or serious harm to your health (Patients’ and Users’ Rights Act, section 5-1). Someone else, such as a doctor or a lawyer, can have it instead of you.",
    "clearly-inadvisable":
      "The hospital finds it clearly inadvisable to give you the information, out of regard for someone close to you (Patients’ and Users’ Rights Act, section 5-1). Someone else, such as a doctor or a lawyer, can have it instead of you.",
    "conditions-not-met":
      "The hospital finds that what you ask for does not meet the conditions of the Health Personnel Act, sections 42 and 43. Your request and the reasons shall be entered in the record.",
    "record-must-be-kept":
      "The hospital finds that the information must stay, because it must be possible to see what has been done and why (Health Personnel Act, section 43).",
    "not-found": "The hospital has searched, but did not find what you asked for.",
    "not-ours": "Another hospital or institution has what you ask for. Ask those who wrote it.",
  },
  complain: {
    heading: "Do you disagree? How to complain",
    text: "You can complain to Statsforvalteren, the County Governor. Send the complaint to the hospital. They look at the matter once more, and if they do not change the answer, they pass the complaint on. Write what you complain about and why.",
    deadline:
      "You have four weeks when it is about access or a copy, and three weeks when it is about correction or deletion, from when you got the answer.",
    help: "The hospital must help you with the complaint if you ask. The Patient and User Ombud can help too, free of charge.",
  },

  newTitle: "New request",
  newHeading: "What would you like to ask for?",
  before:
    "The hospital’s records office answers. If it is about your treatment, write a message to the unit. If it is urgent, phone.",
  hospital: "Which hospital?",
  chooseHospital: "Choose a hospital",
  kind: "What is it about?",
  text: "Your text",
  count: (used, room) => `${used.toLocaleString("en")} of ${room.toLocaleString("en")} characters`,
  which: "Which documents is it about?",
  whichHint: "You need not choose any. These are the latest from the hospital.",
  aboutLook: "The question is about the entry you came from. The hospital is told which one.",
  expected: (weeks) =>
    weeks === 1
      ? "You usually have an answer within a week."
      : `You usually have an answer within ${weeks}\u00a0weeks.`,
  byPost: (hospital) => `${hospital} takes no requests here. This is how to do it by post:`,
  post: {
    write:
      "Write what you would like a copy of, or what else you ask for and why. Give your name, national identity number and address, and sign it.",
    address: "Send the letter here, not by e-mail:",
    weeks: (weeks) =>
      weeks === 1 ? "It usually takes a week." : `It usually takes ${weeks}\u00a0weeks.`,
    ask: "If you have a question, phone",
  },
  send: "Send to the hospital",
  sending: "Sending …",
  missing: {
    hospital: "Choose a hospital",
    kind: "Choose what it is about",
    text: "Write what you ask for",
  },
  kept: "What you wrote has not been sent. It is still here.",
  uncertain:
    "It may not have reached the hospital. You can safely try once more: it is sent only once.",
  serviceOff: "The hospital takes no requests here now. Phone them, or write to them by post.",
  goneDocument:
    "One of the documents you chose is no longer here. Choose again, and send once more.",
  notSent: "The request has not been sent",
  sent: {
    heading: "The request has been sent",
    promise: (day) => `You will have an answer by ${day}.`,
    told: "The answer comes here. We will tell you if you have switched notices on.",
  },
};
