import type { LetterTexts } from "./letter.nb";

/** The way in with the code of a letter. */
export const letter: LetterTexts = {
  title: "Find the appointment",
  heading: "Find the appointment with the code from the letter",
  lead: "Type the code any way you like. Capital or small letters, spaces and hyphens make no difference.",
  code: "Code from the letter",
  codeHint: "14 characters, like 7K3QM-X9T2A-4HCW",
  codeMissing: "Type the code from the letter",
  codeForeign: (character) => `No code has the character “${character}”. Look at the letter again`,
  codeLength: (typed) => `The code has 14 characters. You have typed ${typed}`,
  birthDate: "Birth date",
  birthDateHint:
    "Of the person the appointment is for. Day, month and year, for example 04.03.1959",
  birthDateFaults: {
    missing: "Type the birth date",
    "national-number": "Type only the birth date, not the whole national identity number",
    "short-year": "Type the year with four digits, for example 1959",
    unreadable: "Type the birth date as day, month and year, for example 04.03.1959",
    impossible: "There is no such date. Check the day, month and year",
    future: "The birth date cannot be in the future",
  },
  submit: "Show the appointment",
  submitting: "Looking for the appointment …",
  notFoundHeading: "We found no appointment",
  notFound: "The code and the birth date do not match, or the code can no longer be used.",
  notFoundHelp: [
    "Check that the code is typed as it stands in the newest letter.",
    "Check that the birth date is that of the person who has the appointment.",
    "If it still does not work, phone the hospital. The number is in your letter.",
  ],
  whereHeading: "Where do I find the code?",
  where:
    "The code is in the letter about the appointment. It is written in three groups: five, five and four characters. If you have had several letters about the same appointment, use the code in the newest one.",
  whenNotHeading: "When does the code not work?",
  whenNot: [
    "Some letters have no code. Then you have to phone the hospital.",
    "If the appointment is for a child under 16, you have to phone the hospital.",
    "The code stops working a week after the appointment, or when the hospital has sent a new code.",
  ],
  shared: "Are you on a device that others also use? Choose “Finish” when you are done.",
  expiredHeading: "The appointment is hidden",
  expired:
    "15 minutes have passed, so we have hidden the appointment to keep it safe. Answers that have been confirmed still stand. Type the code again to go on.",
};
