import { look } from "./look.en";
import type { OfficeRequestTexts } from "./officeRequest.nb";

/** One request at the records office, and the answer to it. */
export const officeRequest: OfficeRequestTexts = {
  title: "Request",
  facts: {
    name: "About the request",
    born: "Born",
    number: "National identity number",
    showNumber: "Show the number",
    hideNumber: "Hide the number",
    asked: "Sent",
    documents: "Document in the hospital’s system",
    words: "The patient writes",
  },

  look: {
    heading: "The patient asks about this entry in MinJournal’s log",
    when: "When",
    hourly: "(several times within the hour count as one)",
    who: "Who",
    where: "Where",
    what: "What",
    why: "Stated reason",
    by: {
      you: "The patient",
      staff: "An employee",
      system: "The hospital’s computer system",
      letter: "Someone with the code from the letter",
    },
    ...look,
    actions: {
      ...look.actions,
      "no-show": "reported that the patient did not come to",
      "no-show-undone": "corrected that the patient came to",
    },
    kinds: { ...look.kinds, "access-log": "the access log" },
    something: "something about the patient",
    purposes: {
      ...look.purposes,
      "handled-request": "Dealt with something the patient has asked for",
    },
    byLetter: "Had the code and the patient’s birth date",
  },

  answer: {
    heading: "Answer the patient",
    outcome: "What is the answer?",
    outcomes: {
      fulfilled: { label: "Yes, it is done", hint: "The patient has got what they asked for." },
      partly: { label: "In part", hint: "Some of it is done, and the rest is refused." },
      refused: { label: "No, it is refused", hint: "None of it is done." },
    },
    ofQuestion: {
      fulfilled: { label: "The question is answered", hint: "The text has the answer." },
      partly: { label: "Answered in part", hint: "Some of it cannot be answered." },
      refused: { label: "The question cannot be answered", hint: "Say why in the text." },
    },
    ground: "What is the ground for refusing?",
    groundHint: "The ground is explained to the patient. The preview shows the words.",
    grounds: {
      "danger-to-life": {
        label: "Danger to the patient’s life or health",
        hint: "Refusing access is urgently necessary to prevent danger to life or serious harm to the patient’s own health (Patients’ and Users’ Rights Act, section 5-1).",
      },
      "clearly-inadvisable": {
        label: "Regard for someone close to the patient",
        hint: "Access is clearly inadvisable out of regard for them (Patients’ and Users’ Rights Act, section 5-1).",
      },
      "conditions-not-met": {
        label: "The conditions are not met",
        hint: "The information is not wrong, incomplete or improper (Health Personnel Act, section 42). The request and the reasons shall be entered in the record.",
      },
      "record-must-be-kept": {
        label: "The information must be kept",
        hint: "It cannot be deleted: it must be possible to see what has been done and why (Health Personnel Act, section 43).",
      },
      "not-found": {
        label: "It is not here",
        hint: "You have searched, but did not find what the patient asks for.",
      },
      "not-ours": {
        label: "It is not ours",
        hint: "Another hospital or institution has it. Do say which.",
      },
    },
    text: "Answer to the patient",
    textHint:
      "Write plainly and kindly: what you have done, or why not. Explain technical words. Write nothing about anyone but the patient.",
    count: (used, room) =>
      `${used.toLocaleString("en")} of ${room.toLocaleString("en")} characters`,
    preview: "This is what the patient will read",
    previewEmpty: "Choose what the answer is, and it is shown here as the patient will read it.",
    previewText: "(the answer you write)",
    final: "The answer cannot be changed afterwards.",
    submit: "Send the answer",
    submitting: "Sending …",
  },
  missing: {
    outcome: "Choose what the answer is",
    ground: "Choose the ground for refusing",
    text: "Write an answer to the patient",
  },
  problem: {
    kept: "The answer is not sent. What you have written is still here.",
    uncertain:
      "It is not certain that the answer was sent. You can safely try once more: it is sent only once.",
  },
  stale: {
    heading: "Your answer is not sent",
    answered: "A colleague has answered meanwhile. Here is the answer that the patient has got.",
    changed:
      "The request was changed meanwhile. Here it is as it is now, and what you have written is still here. Look it over, and send again.",
  },
  unsent: { heading: "What you wrote and have not sent", erase: "Delete what I wrote" },
  given: "The answer to the patient",
  sent: {
    heading: "The answer is sent",
    to: (name, date) => `${name}, born ${date}, has got an answer.`,
    told: "The patient is notified, if notices are switched on.",
  },
  gone: {
    heading: "We did not find the request",
    text: "It is not among the hospital’s open requests, nor among those answered lately. You find older answers in the list under Answered.",
  },
  toOffice: "To the requests",
};
