import type { HospitalsTexts } from "./hospitals.nb";

export const hospitals: HospitalsTexts = {
  title: "The hospitals",
  heading: "The hospitals",
  lead: "Here you see what you can use at each hospital, and where to phone. Choose a hospital to see what it shows of your record, and how to get a copy.",
  find: "Find a hospital",
  findHint: "Write the name of the hospital or the place",
  found: (count) => (count === 1 ? "Showing 1 hospital" : `Showing ${count} hospitals`),
  noneFound: "No hospital fits what you wrote. Check the spelling, or empty the field.",
  phone: "Switchboard",
  stillPhones: "Meanwhile, the phone numbers are here.",
  numbers: "Phone numbers",
  one: "About the hospital",
  all: "See all the hospitals",
  offered: "What you can use",
  statuses: { active: "In use", pilot: "On trial", off: "Not in use" },
  services: {
    appointments: {
      name: "Appointments",
      active:
        "When you are signed in, you can see and answer your appointments here. If your letter has a code, you can do so without signing in.",
      pilot:
        "When you are signed in, you can see and answer some of your appointments here. If your letter has a code, you can do so without signing in. Otherwise you have to phone the hospital.",
      off: "The hospital shows no appointments here. Phone the hospital about your appointment.",
    },
    messages: {
      name: "Messages",
      active: "Once you have signed in, you can write to departments that treat you.",
      pilot:
        "Once you have signed in, you can write to some of the departments. Otherwise you need to phone the hospital.",
      off: "Phone the hospital if you have a question.",
    },
    records: {
      name: "Health record",
      active:
        "Once you have signed in, you can read large parts of your record. You can order a copy of the rest.",
      pilot:
        "Once you have signed in, you can read some of your record, from some departments. You can order a copy of the rest.",
      off: "The hospital shows no records here. You can order a copy by post.",
    },
  },
  pilotAt: "On trial here:",
  pilotMore: "some other places",
  pilotSomewhere: "On trial in some places at the hospital.",
  shown: "What is shown of your record",
  shownHere: "You can read this once you have signed in.",
  shownAfter: (hours) => `A document is shown ${hours} hours after the hospital has approved it.`,
  since: (day) => `From ${day}`,
  kinds: {
    "discharge-summary": "Discharge summaries, which sum up a treatment",
    note: "Notes from outpatient clinics",
    "profession-summary": "Summaries from nurses, physiotherapists and other professions",
    plan: "Treatment plans",
    procedure: "Descriptions of surgery and anaesthesia",
    referral: "Referrals",
    letter: "Letters",
    "sick-leave": "Sick notes",
  },
  notShown:
    "Images, laboratory results, genetic and psychological tests, scanned documents and documents from others are not shown. Some other documents are not shown on the net either. You can ask the hospital for a copy.",
  order: {
    heading: "How to order a copy of your record",
    headingRest: "How to order a copy of the rest",
    write:
      "Phone the hospital and ask for the form, or write a letter. Give your name, national identity number and address, and write what you would like a copy of. Sign it.",
    send: "Send it by post, not by e-mail:",
    wait: (weeks) =>
      weeks === 1
        ? "Wait for the answer. It usually takes a week."
        : `Wait for the answer. It usually takes ${weeks}\u00a0weeks.`,
    ask: "If you have a question about the order, phone",
    others:
      "In the same way you can ask who has looked at your record, or demand that something is corrected or deleted.",
  },
  sites: "Where the hospital is",
};
