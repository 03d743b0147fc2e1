import { identity } from "./identity.en";
import type { Texts } from "./nb";

export const en: Texts = {
  service: "MinJournal",
  skip: "Skip to the content",
  language: { choose: "Language" },
  theme: { choose: "Appearance", auto: "Auto", light: "Light", dark: "Dark" },
  home: "To the front page",
  toAppointment: "To the appointment",
  loading: "Loading …",
  optional: "optional",

  days: {
    today: "today",
    tomorrow: "tomorrow",
    yesterday: "yesterday",
    ahead: (days) => `in ${days} days`,
    ago: (days) => `${days} days ago`,
    weeksAhead: (weeks) => `in ${weeks} weeks`,
    weeksAgo: (weeks) => `${weeks} weeks ago`,
  },

  footer: {
    heading: "About the site",
    hospitals: "The hospitals",
    privacy: "Privacy",
    accessibility: "Accessibility",
    owner: "MinJournal is a service of the hospitals of Helse Sør-Øst, South-Eastern Norway.",
    noCookies: "No tracking, no analytics. Only the cookies that the service needs.",
  },

  help: {
    heading: "Do you need help?",
    letter: "Phone the hospital that sent you the letter. The number is in the letter.",
    find: "Find the phone number",
    acute: "If a life is in danger, phone 113.",
    outOfHours: "If you need a doctor and it cannot wait, phone 116 117.",
  },

  problem: {
    throttledHeading: "Please wait before you try again",
    heading: "Something went wrong",
    unreachable: "We cannot reach MinJournal. Check that you are online, and try again.",
    failure: "Something went wrong on our side. Try again in a while, or phone the hospital.",
    busy: "MinJournal has a lot to do just now. Try again in a while, or phone the hospital.",
    throttled: (when) => `There have been too many tries. Please wait, and try again ${when}.`,
    throttledUntil: (time) => `at ${time}`,
    throttledSoon: "in a few minutes",
    unchanged: "The appointment has not been changed.",
    uncertain: "It may not have reached the hospital. It is safe to try once more.",
    reference: (code) => `Code for support: ${code}`,
    again: "Try again",
    reload: "Reload the page",
    notLoadedHeading: "The page must be reloaded",
    notLoaded:
      "A part of the page did not arrive. That happens when MinJournal has just been updated, or when you are offline. Nothing has been changed.",
    broken: "The page stopped unexpectedly. Reload it to see everything as it is now.",
  },

  errors: {
    heading: (count) =>
      count === 1 ? "There is one thing to correct" : `There are ${count} things to correct`,
    textLong: (over) => `The text is ${over} characters too long`,
    textSigns: "The text has characters that cannot be used. Please write it again",
  },

  front: {
    title: "Front page",
    heading: "Your hospital appointment",
    lead: "Have you had a letter with a code from the hospital? Then you can see and answer the appointment here, without signing in.",
    doorHeading: "I have a letter with a code",
    doorText: "You need the code in the letter and the birth date of the person it is for.",
    door: "Find the appointment",
    canHeading: "What you can do without signing in",
    can: [
      { heading: "See the appointment", text: "When and where to meet, and how to prepare." },
      { heading: "Confirm that you will come", text: "The hospital is told." },
      { heading: "Move the appointment", text: "You choose among the times that are free." },
      { heading: "Cancel", text: "You see until when cancelling is free of charge." },
    ],
    signInHeading: "Sign in",
    signInText:
      "With BankID or Buypass. Then you see all your appointments in one place, without a code, and can read your record and write to units. You also choose notices, language and what can be shown about you online.",
    signIn: "Go to sign-in",
    signedInHeading: (name) => `You are signed in as ${name}`,
    signedInText:
      "You find your appointments, messages and record on My page. There you do not need the code.",
    signedIn: { patient: "Go to My page", staff: "Go to the workspace" },
    whichHeading: "Which hospitals take part?",
    which: "The hospitals of South-Eastern Norway take up the service one by one.",
    hospitals: "See which hospitals use codes",
  },

  session: {
    draftKept: "What you wrote has been kept in this tab.",
    name: "Open appointment",
    open: (time) => `Open until ${time}`,
    end: "Finish",
    ending: "Finishing …",
    endFailedHeading: "The appointment has not been closed",
    endFailed:
      "We could not finish at MinJournal. The appointment is hidden here, but can be opened again on this device until the 15 minutes have passed.",
    warningHeading: "The appointment will soon be hidden",
    warning: (time) =>
      `At ${time} we hide the appointment to keep it safe. Then you have to type the code again. What you have written is kept in this tab.`,
    understood: "I understand",
    finish: "Finish now",
  },

  finished: {
    title: "Done",
    heading: "You are done",
    lead: "The appointment is closed, and MinJournal has kept nothing about it on this device. If you added the appointment to a calendar, the file is still here.",
    shared: "Are you on a device that others use? It is wise to close the browser too.",
    again: "Find an appointment",
  },

  appointment: {
    print: "Print",
    fileStays: "The calendar file stays on the device. Use it only on your own.",
    change: "Ask for a change",
    title: "The appointment",
    types: {
      "first-consultation": "First consultation",
      "follow-up": "Follow-up",
      examination: "Examination",
      treatment: "Treatment",
      surgery: "Surgery",
      admission: "Admission",
      telephone: "By telephone",
      video: "By video",
    },
    call: "Phone",
    openingHours: "Opening hours",
  },

  ...identity,

  details: {
    show: "Show details",
    hide: "Hide details",
    hidden:
      "Department, place and kind of appointment are hidden. You have chosen that in the settings.",
  },

  notFound: {
    title: "Page not found",
    heading: "We did not find the page",
    lead: "The address may be misspelt, or the page has moved.",
  },
};
