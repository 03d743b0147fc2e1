import { earlier } from "./earlier.en";
import { identity } from "./identity.en";
import type { Texts } from "./nb";
import { own } from "./own.en";

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
    heading: "Something went wrong",
    unreachable: "We cannot reach MinJournal. Check that you are online, and try again.",
    failure: "Something went wrong on our side. Try again in a while, or phone the hospital.",
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
      "With BankID or Buypass. Then you see all your appointments in one place, without a code. You also choose notices, language and what can be shown about you online.",
    signIn: "Go to sign-in",
    signedInHeading: (name) => `You are signed in as ${name}`,
    signedInText: "You find your appointments on My page. There you do not need the code.",
    signedIn: { patient: "Go to My page", staff: "Go to the workspace" },
    whichHeading: "Which hospitals take part?",
    which: "The hospitals of South-Eastern Norway take up the service one by one.",
    hospitals: "See which hospitals use codes",
  },

  access: {
    title: "Find the appointment",
    heading: "Find the appointment with the code from the letter",
    lead: "Type the code any way you like. Capital or small letters, spaces and hyphens make no difference.",
    code: "Code from the letter",
    codeHint: "14 characters, like 7K3QM-X9T2A-4HCW",
    codeMissing: "Type the code from the letter",
    codeForeign: (character) =>
      `No code has the character “${character}”. Look at the letter again`,
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
    throttledHeading: "Please wait before you try again",
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
    kept: "What you wrote has been kept in this tab.",
  },

  session: {
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
    title: "The appointment",
    heading: "Your appointment",
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
    confirmed: "Thank you. You have confirmed that you will come.",
    bookedYourself: "You booked the appointment yourself. The hospital knows that you will come.",
    cancelled: {
      patient: {
        heading: "The appointment is cancelled",
        text: "The hospital has been told. If you need a new appointment, phone the hospital. If you have the appointment in a calendar, delete it there.",
      },
      hospital: {
        heading: "The hospital has cancelled the appointment",
        text: "If you have had no letter about a new appointment, phone the hospital. If you have the appointment in a calendar, delete it there.",
      },
    },
    fulfilled: "The appointment has taken place.",
    noShow:
      "The hospital has noted that you did not come. If you think that is wrong, phone the hospital.",
    when: "When",
    duration: (text) => `Set aside about ${text}`,
    where: "Where",
    discreetWhere: "The letter says where to meet and how to prepare.",
    byPhone: "The hospital will phone you. Keep your phone near.",
    byVideo: "You meet by video. The letter says how.",
    map: "Show on a map",
    mapHint: "opens openstreetmap.org in a new tab",
    meet: "Meet here",
    preparation: "How to prepare",
    contact: "Contact",
    openingHours: "Opening hours",
    answerHeading: "Can you come?",
    choicesHeading: "Does it not suit you?",
    confirm: "Confirm that I will come",
    confirming: "Confirming …",
    move: "Move the appointment",
    moveUntil: (when) => `You can move the appointment here until ${when}.`,
    cannotMove: {
      "too-late": "The deadline for moving the appointment here has passed.",
      "phone-only": "The appointment is too near to be moved here.",
      "not-offered": "This kind of appointment cannot be moved here.",
      "moved-too-often": "You have moved the appointment as often as the clinic allows here.",
    },
    moveAsk: "If you want another time, you can ask for a change, or phone.",
    moveCall: "If you want another time, you have to phone.",
    cannotCancel:
      "This kind of appointment cannot be cancelled here. If you cannot come, you have to phone.",
    change: "Ask for a change",
    changeWhen: "When none of the free times suits you, or it is about something else.",
    changeInstead: "Write what you would like. The hospital answers within two working days.",
    call: "Phone",
    cancel: "Cancel the appointment",
    free: (when) => `You can cancel free of charge until ${when}.`,
    lateCosts: (amount) => `If you cancel later, it may cost ${amount}.`,
    lateCostsUnknown: "If you cancel later, the hospital may charge a fee.",
    deadlinePassed: (when) => `The deadline for cancelling free of charge was ${when}.`,
    stillCancel: "You can still cancel, and that is better than not coming.",
    nowCosts: (amount) => `It may cost ${amount}.`,
    nowCostsUnknown: "The hospital may charge a fee.",
    noAnswer:
      "This appointment cannot be changed here. If something does not suit, phone the hospital.",
    staleHeading: "The appointment has changed",
    stale:
      "The appointment was changed while you were looking at it. This is how it is now. What you chose has not been sent.",
    notPossibleHeading: "That was not possible",
    notPossible: "This can no longer be done with the appointment. This is how it is now.",
    begunHeading: "The appointment has begun",
    begun: "You can no longer answer here. Phone the hospital.",
    keep: "Keep a copy",
    toCalendar: "Add to calendar",
    fileStays: "The calendar file stays on the device. Use it only on your own.",
    print: "Print",
    goneHeading: "The appointment is no longer here",
    gone: "The code may have stopped working. If you have had a new letter, use the code in that one. Otherwise you can phone the hospital.",
  },

  cancel: {
    title: "Cancel",
    heading: "Cancel the appointment?",
    lead: "Someone else may get your time, and you cannot undo it here.",
    reason: "Why are you cancelling?",
    reasonHint: "The hospital reads this. Do not write anything urgent.",
    lateHeading: "The deadline has passed",
    lateConfirm: "I know that the deadline has passed, and want to cancel all the same",
    lateConfirmMissing: "Tick that you know that the deadline has passed",
    submit: "Cancel the appointment",
    submitting: "Cancelling …",
    keep: "Keep the appointment",
  },

  move: {
    title: "Move the appointment",
    heading: "Move the appointment",
    lead: "You keep the appointment you have until you press “Move to this time”.",
    endsWish:
      "You have asked for a change. If you move the appointment yourself, the hospital will not answer that request.",
    freeHeading: "Choose a new time",
    free: (count) => (count === 1 ? "1 free time" : `${count} free times`),
    freeShort: (count) => `${count} free`,
    now: "your time",
    loadingMore: "Loading more free times …",
    monthBefore: "Previous month",
    monthAfter: "Next month",
    emptyMonth: (month) => `No free times in ${month}.`,
    moreDays: "Show more days",
    unsuited: "Does none of the times suit you?",
    noneHeading: "There are no free times now",
    none: "The hospital has no free times here that you can move to. The appointment you have still stands.",
    noneAsk: "If you want another time, you can ask the hospital for a change, or phone.",
    noneCall: "If you want another time, you can phone.",
    keep: "Keep the appointment",
    summaryHeading: "How it will be",
    old: "Now",
    new: "New time",
    notChosen: "Not chosen yet",
    submit: "Move to this time",
    submitting: "Moving …",
    confirms: "By moving you also say that you will come.",
    missing: "Choose a day and a time first",
    takenHeading: "That time is no longer free",
    taken: "Your appointment has not been changed. Please choose another time.",
    movedHeading: "The appointment has been moved",
    movedBackHeading: "The appointment has been moved back",
    comeAt: (when) => `New time: ${when}`,
    comeAgainAt: (when) => `You are expected on ${when}`,
    moved:
      "The hospital has been told, and knows that you will come. If you have the appointment in a calendar, add it again.",
    wishEnded: "If you still want the change you asked for, you have to send the request again.",
    undo: (when) => `Undo: move back to ${when}`,
    undoGoneHeading: "You cannot have the old time back",
    undoGone: (when) =>
      `It is no longer free. Your appointment is still on ${when}. If it does not suit you, you can move it once more.`,
  },

  change: {
    title: "Ask for a change",
    heading: "Ask for a change",
    beforeHeading: "Before you write",
    before: [
      "Use this when none of the free times suits you, or when it is about something other than the time.",
      "The hospital answers within two working days. You will see here whether the appointment is changed.",
      "The appointment you have stands until the hospital has answered.",
      "Do not write anything urgent. If a life is in danger, phone 113.",
    ],
    wish: "What would you like?",
    wishHint: "For example, write which days suit you. The hospital reads this.",
    wishMissing: "Write what you would like",
    submit: "Send to the hospital",
    submitting: "Sending …",
    leave: "Back without sending",
    sentHeading: "Your request has been sent to the hospital",
    waitingHeading: "You have asked for a change",
    asked: (day) => `You sent the request on ${day}.`,
    waiting: (day) => `The hospital answers by ${day}.`,
    overdue: (day) =>
      `The hospital should have answered by ${day}. If you have had no answer, phone the hospital.`,
    stands:
      "The appointment stands until you are answered. You will see here whether it is changed.",
    answered: {
      accepted: "The clinic has given you another time",
      declined: "The clinic cannot make the change",
    },
    answeredText: {
      accepted: "You asked for a change. Here is the appointment as it is now.",
      declined: "You asked for a change. The appointment you have stands as before.",
    },
    theirWords: "The clinic writes:",
    refused: {
      "too-late": {
        heading: "The deadline has passed",
        text: "The appointment can no longer be moved or changed here. Nothing has been changed.",
      },
      "phone-only": {
        heading: "You have to phone",
        text: "The appointment is so near that it cannot be moved or changed here. Nothing has been changed.",
      },
      "not-offered": {
        heading: "You have to phone",
        text: "This cannot be done here for this kind of appointment. Nothing has been changed.",
      },
      "moved-too-often": {
        heading: "You have to phone",
        text: "The appointment has been moved as often as the clinic allows here. Nothing has been changed.",
      },
    },
  },

  hospitals: {
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
    statuses: { active: "In use", pilot: "On trial", coming: "Coming", off: "Not in use" },
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
          "So far you cannot read your record here. Once that comes, you can read large parts of it. You can order a copy by post.",
        pilot:
          "So far you cannot read your record here. Once that comes, you can read some of it, from some departments. You can order a copy by post.",
        off: "The hospital shows no records here. You can order a copy by post.",
      },
    },
    pilotAt: "On trial here:",
    pilotMore: "some other places",
    pilotSomewhere: "On trial in some places at the hospital.",
    shown: "What is shown of your record",
    shownSoon: "So far the health record cannot be read here. This is shown once it comes.",
    shownAfter: "A document is shown 24 hours after the hospital has approved it.",
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
  },

  ...identity,
  ...own,
  earlier,

  notFound: {
    title: "Page not found",
    heading: "We did not find the page",
    lead: "The address may be misspelt, or the page has moved.",
  },
};
