import type { JournalTexts } from "./journal.nb";

export const journal: JournalTexts = {
  title: "Health record",
  lead: "Here you read what the hospitals have written about you and approved to be shown online. The documents are in Norwegian.",
  document: "Document",
  isNew: "New",
  writtenBy: (name) => `Written by ${name}`,
  where: (unit, hospital) => `${unit}, ${hospital}`,
  more: "Show more",
  shown: (count) => (count === 1 ? "Showing 1 document" : `Showing ${count} documents`),
  show: "Show details",
  hide: "Hide details",
  hidden: "Title, unit and author are hidden. You have chosen that in the settings.",

  general: "Some documents are not shown online. You can ask the hospital for a copy.",
  order: "How to get the rest",

  filter: {
    open: "Choose what to see",
    hospital: "Hospital",
    everywhere: "All hospitals",
    kind: "Kind of document",
    everyKind: "All kinds",
    from: "Written from",
    to: "Written up to and including",
    wrong: "The last date is before the first. Swap them, or empty one of them.",
    all: "Show all documents",
  },

  onItsWay: {
    heading: "On its way",
    text: "This will appear here by itself. You will see what it is then.",
    one: (hospital, when) => `${hospital}: ${when}`,
    hours: (hours) => `A document is shown ${hours} hours after the hospital has approved it.`,
  },

  withheld: {
    short: (hospitals) =>
      `${hospitals} has decided that something in your record is not shown to you.`,
    why: "Read why, and how to complain",
    heading: "Something is not shown",
    text: "The hospital has decided that something in the record is not shown to you. The law allows that only when it is necessary to prevent danger to your life or serious harm to your health, or when it is clearly inadvisable out of regard for someone close to you (the Norwegian Patients’ and Users’ Rights Act, section 5-1).",
    other:
      "You can let someone else see it instead of you, such as a doctor or a lawyer. Ask the hospital for that.",
    complain:
      "If you disagree, you can complain. Write to the hospital, which can change its decision. If it does not, it sends your complaint to Statsforvalteren, the County Governor. You have four weeks from when you learned of it.",
  },
  ownWish: {
    short: (hospitals) =>
      `${hospitals} does not show everything online, because you have asked for that yourself.`,
    text: "Something is not shown online because you have asked the hospital for that yourself. If you want to see it all the same, phone the hospital.",
  },

  off: {
    heading: "Your record online is switched off",
    text: "You have chosen that your record is not to be shown here. That is why you see no documents. The hospitals still have them, and you can order a copy.",
    settings: "Switch it on in Settings",
    day: "Once you have switched it on, it takes 24 hours until the documents are shown.",
  },

  none: {
    heading: "There are no documents here now",
    filtered: "No documents fit what you have chosen.",
    shows: (hospital, since) =>
      `${hospital} shows documents written from ${since}, but has none to show you now.`,
    pilot: (hospital) =>
      `${hospital} is trying out records online at some units, but has no documents to show you now.`,
    off: (hospital) => `${hospital} shows no records here. This is how to order a copy:`,
    others: "The other hospitals show no records here. You can order a copy from them by post.",
  },

  doors: {
    coverage: {
      name: "What is shown",
      text: "What each hospital shows, what it does not show, and how to get the rest.",
    },
    looks: {
      name: "Who has looked",
      text: "Who has opened something about you in MinJournal, when and why.",
    },
    requests: {
      name: "Requests and orders",
      text: "Ask for a copy, a correction or a deletion, or put a question. Follow the answer here.",
    },
  },

  coverage: {
    title: "What is shown",
    heading: "What the hospitals show",
    lead: "Each hospital decides what is shown here, and from when.",
    statuses: { active: "Shown", pilot: "On trial", off: "Not shown" },
    showing: "Hospitals that show records here",
    others: "Hospitals that show no records here",
    from: (day) => `Written from ${day}`,
    pilot: "The hospital is trying out records online. Only some units take part.",
    offText: "The hospital shows no records here.",
    notShown: "These are not shown here:",
    never:
      "Images, laboratory results, genetic and psychological tests, scanned documents and documents from others are never shown online.",
    orderHere: "Ask for a copy here",
    post: "How to order by post",
    address: "Send the letter here, not by e-mail:",
    write:
      "Write what you would like a copy of, and your name, national identity number and address. Sign it.",
    weeks: (weeks) =>
      weeks === 1 ? "It usually takes a week." : `It usually takes ${weeks}\u00a0weeks.`,
    ask: "If you have a question, phone",
  },

  glossary: {
    heading: "Word list",
    lead: "What the words in the record mean.",
    whatIs: (name) => `What is “${name}”?`,
  },
  kinds: {
    "discharge-summary": "Discharge summaries (epikriser)",
    note: "Notes",
    "profession-summary": "Summaries from professions",
    plan: "Treatment plans",
    procedure: "Surgery and anaesthesia",
    referral: "Referrals",
    letter: "Letters",
    "sick-leave": "Sick notes",
  },
  types: {
    "A03-2": {
      name: "Discharge summary (epikrise)",
      plain: "sums up a treatment",
      text: "When a treatment is over, the doctor sums it up: what was wrong, what has been done, and what should happen next. Your GP usually gets it too.",
    },
    "A13-2": {
      name: "Outpatient summary (poliklinisk epikrise)",
      plain: "sums up visits to an outpatient clinic",
      text: "Sums up one or more visits to an outpatient clinic. An outpatient clinic is a place at the hospital where you come for an appointment and go home the same day.",
    },
    "B03-2": {
      name: "Outpatient note (poliklinisk notat)",
      plain: "written after your appointment",
      text: "What the doctor or someone else who treated you wrote after an appointment: what you talked about, what they found, and what the plan is.",
    },
    "B02-2": {
      name: "Record note (journalnotat)",
      plain: "a note along the way",
      text: "A note that health personnel write along the way, for example while you are admitted. It is written for colleagues and may have technical words.",
    },
    "A04-2": {
      name: "Nursing summary (sykepleiesammenfatning)",
      plain: "summary by a nurse",
      text: "The nurse sums up the care and follow-up you have had, and what you need from now on. “Sammenfatning” means summary.",
    },
    "A05-2": {
      name: "Physiotherapy summary",
      plain: "summary by a physiotherapist",
      text: "The physiotherapist sums up examination, training and advice.",
    },
    "A06-2": {
      name: "Occupational therapy summary",
      plain: "summary by an occupational therapist",
      text: "The occupational therapist sums up how you manage everyday life, and which aids you may need.",
    },
    "A07-2": {
      name: "Psychologist’s summary",
      plain: "summary by a psychologist",
      text: "The psychologist sums up conversations and treatment, and the way ahead.",
    },
    "A08-2": {
      name: "Social worker’s summary",
      plain: "summary by a social worker",
      text: "The social worker sums up help with money, housing, work and rights.",
    },
    "A09-2": {
      name: "Nutrition summary",
      plain: "summary by a dietitian",
      text: "The dietitian sums up how you eat, with advice about food.",
    },
    "A11-2": {
      name: "Summary by several professions (tverrfaglig sammenfatning)",
      plain: "written together",
      text: "A summary that several professions have written together. “Tverrfaglig” means that several professions take part.",
    },
    "B01-2": {
      name: "Treatment plan",
      plain: "the plan for your treatment",
      text: "What you want to achieve together, what is to be done, and who does it.",
    },
    "F02-2": {
      name: "Description of surgery",
      plain: "what was done during surgery or anaesthesia",
      text: "What was done during surgery, or how you were anaesthetised. It is written for health personnel and has many technical words.",
    },
    "I01-2": {
      name: "Referral (henvisning)",
      plain: "asks that you be examined or treated",
      text: "A letter in which for example your GP asks the hospital to examine or treat you.",
    },
    "I02-2": {
      name: "Letter",
      plain: "a letter about you",
      text: "A letter from the hospital, to you or to others who treat you.",
    },
    "J01-2": {
      name: "Sick note (sykmelding)",
      plain: "says that you cannot work",
      text: "The doctor states that you cannot work, wholly or partly, for a period.",
    },
  },
};
