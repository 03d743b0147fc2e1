import type { identity as nb } from "./identity.nb";

export const identity: typeof nb = {
  signedIn: {
    account: "Signed in",
    signIn: "Sign in",
    homes: { patient: "My page", staff: "Workspace" },
    toHome: { patient: "To My page", staff: "To the workspace" },
    toMessages: "To the messages",
    toAppointments: "To your appointments",
    toJournal: "To your record",
    toRequests: "To requests and orders",
    toWishes: "To the change requests",
    toQueue: "To the messages",
    toOffice: "To the requests",
    leave: "Sign out",
    warningHeading: "You will soon be signed out",
    warning: (time) =>
      `It is a while since you did anything here. At ${time} we sign you out to keep you safe. Do you want to go on?`,
    ends: (time) =>
      `At ${time} you will have been signed in for two hours. Then we sign you out to keep you safe, and that cannot be put off. Save what you are doing. You can sign in again at once.`,
    stay: "Go on",
    staying: "Going on …",
    understood: "I understand",
    leaveNow: "Sign out now",
  },

  signIn: {
    title: "Sign in",
    heading: "Sign in",
    lead: "You sign in at ID-porten, as you do with the tax administration and Nav. Then you come back here.",
    needed: "You have to sign in to see this page. Then you come back here.",
    againHeading: "Sign in again",
    expiredHeading: "You are signed out",
    expired:
      "We do that to keep you safe when 30 minutes have passed without your doing anything, when it is two hours since you signed in, or when you have been signed out elsewhere. Sign in again, and you come back to the same page.",
    kept: "What you wrote and have not sent is kept in this tab. If it was not you who wrote it, erase it before you sign in.",
    erase: "Erase the text",
    leaving: "Going to sign-in …",
    roles: {
      patient: {
        heading: "Sign in as a patient",
        text: "Use BankID, Buypass or Commfides. MinID is not secure enough for health information.",
        button: "Sign in with BankID or Buypass",
      },
      staff: {
        heading: "Do you work at a hospital?",
        text: "You sign in with HelseID to work here. To see something about yourself, sign in as a patient.",
        button: "Sign in as staff",
      },
    },
    help: "Help with signing in",
    withoutHeading: "Without signing in",
    without:
      "Do you have a letter with a code? Then you can see and answer the appointment without signing in.",
    code: "Find the appointment with the code",
  },

  signedOut: {
    title: "Signed out",
    heading: "You are signed out",
    lead: "You are signed out of MinJournal on this device.",
    shared: "Are you on a device that others use? Close the browser too.",
    again: "Sign in again",
    leaving: "Signing out …",
    unfinishedHeading: "You are not signed out yet",
    unfinished:
      "We cannot reach MinJournal. Everything is hidden here, but whoever uses this device after you may get in. Stay at the device and try again, or wait until 30 minutes have passed.",
  },

  doors: {
    appointments: {
      name: "Appointments",
      text: "See, confirm, move or cancel your appointments, and add one from a letter.",
    },
    messages: {
      name: "Messages",
      text: "Write to units that treat you, and read what they write to you.",
    },
    journal: {
      name: "Health record",
      text: "Read documents about you, see who has looked at them, and ask for a copy or a correction.",
    },
    settings: {
      name: "Settings",
      text: "Notices, language, and what can be shown online.",
    },
    staffSettings: { name: "Settings", text: "Language." },
    sessions: {
      name: "Where you are signed in",
      text: "See whether you are signed in elsewhere, and sign out there.",
    },
    hospitals: {
      name: "The hospitals",
      text: "Phone numbers, what each hospital offers here, and how to order a copy of your record.",
    },
  },

  myPage: {
    title: "My page",
    heading: (name) => `Hello, ${name}`,
    nothingNext: "You have no coming appointments here.",
    unread: (count) =>
      count === 1 ? "You have 1 unread message." : `You have ${count} unread messages.`,
    newDocuments: "New documents.",
    nextMissing: "That is why you do not see your next appointment here.",
  },

  staffPage: {
    title: "Workspace",
    heading: (name) => `Hello, ${name}`,
    post: "How you are registered",
    function: "Role",
    functions: {
      doctor: "Doctor",
      nurse: "Nurse",
      secretary: "Medical secretary",
      "records-office": "Records office",
      "other-health-professional": "Other health professional",
    },
    organization: "Hospital",
    units: "Departments",
    noUnits: "None",
    wrong:
      "Your hospital tells us this. If something is wrong, tell your manager or the support desk at the hospital.",
  },
};
