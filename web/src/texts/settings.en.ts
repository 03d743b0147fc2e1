import type { SettingsTexts } from "./settings.nb";

export const settings: SettingsTexts = {
  sessions: {
    title: "Sign-ins",
    heading: "Where you are signed in",
    lead: "If there is a place that you do not recognize, sign out there.",
    current: "Where you are now",
    device: (browser, system) => `${browser} on ${system}`,
    browsers: {
      chrome: "Chrome",
      edge: "Edge",
      firefox: "Firefox",
      safari: "Safari",
      samsung: "Samsung Internet",
      opera: "Opera",
      other: "A browser",
    },
    systems: {
      windows: "Windows",
      macos: "Mac",
      ios: "iPhone or iPad",
      android: "Android",
      linux: "Linux",
      chromeos: "Chromebook",
      other: "a device we do not recognize",
    },
    started: (when) => `Signed in on ${when}`,
    seen: (when) => `Last used on ${when}`,
    inUse: "In use now",
    end: "Sign out there",
    ending: "Signing out …",
    endOthers: "Sign out everywhere else",
    endOthersHeading: "Sign out everywhere else?",
    endOthersText: "You will be signed out everywhere else at once. Here you stay signed in.",
    endOthersYes: "Yes, sign out",
    endOthersNo: "No, go back",
    ended: { one: "You are signed out there.", others: "You are signed out everywhere else." },
    onlyThis: "You are not signed in anywhere but here.",
    unknown:
      "If you see something that you do not recognize, someone may have used your eID. Contact your bank, or those who gave you the eID.",
  },

  settings: {
    title: "Settings",
    heading: "Settings",
    save: "Save",
    saving: "Saving …",
    saved: "The settings are saved.",
    undo: "Undo",
    undone: "The settings are as they were before.",
    unsaved: "It is not certain that your choice has been saved.",
    notSaved: "You have choices that are not saved.",
    staleHeading: "The settings were changed somewhere else",
    stale:
      "They were changed in another tab or on another device. This is how they are now. What you chose has not been saved.",
    language: {
      label: "Language",
      patientHint:
        "On the site when you sign in on a new device, and in notices once they come. If you do not choose, notices follow the contact and reservation register.",
      staffHint: "On the site when you sign in on a new device.",
      none: "Not chosen",
      page: "The site is so far in Norwegian bokmål and English.",
    },
    notices: {
      heading: "Notices",
      hint: "So far MinJournal sends no notices. Your choice will count once they come. We will then only say that something has happened, not what.",
      sms: "Send me text messages",
      email: "Send me e-mail",
      to: (address) => `To ${address}`,
      known:
        "The number and the address come from the contact and reservation register, which all public services use.",
      unknown:
        "You have no mobile number or e-mail address in the contact and reservation register. So we cannot notify you.",
      reserved:
        "You have said no to digital post and notices from public services. So we send you no notices, whatever you choose here. You get letters instead.",
      unreachable:
        "The register says that we cannot notify you. Its details may be too old. Check them at norge.no.",
      unanswered:
        "We cannot reach the contact and reservation register just now, so we cannot show where notices go.",
      change: "You change what is in the register at norge.no.",
    },
    quiet: {
      heading: "When we are not to notify you",
      hint: "Then notices wait until that time is over. If it is about something within a day, we tell you all the same.",
      label: "Do not notify me between two times of day",
      begins: "From",
      ends: "To",
      clock: (hour) => hour,
      same: "It must end at another time than it begins",
    },
    discreet: {
      heading: "When others can see your screen",
      hint: "On My page and among your appointments you then see only when an appointment is, and at which hospital. Department, place, kind of appointment and how to prepare are shown only when you press “Show details”. The same goes for titles and departments in messages and the record.",
      label: "Hide details until I ask for them",
    },
    wait: {
      heading: "Before you read your record",
      hint: "Would you rather talk to the hospital first? We ask you twice before we open what you have ticked.",
      days: "For how long shall we ask?",
      always: "Always ask me",
      after: (days) => (days === 1 ? "For 1 day after it came" : `For ${days} days after it came`),
    },
    dayRule:
      "If you switch it off, that counts at once. If you switch it on again, it takes 24 hours. That gives you time to change your mind.",
    keepOpen: "No, leave it on",
    press: { open: "Switch off", shut: "Switch on again", opening: "Leave it off after all" },
    isOpening: (when) =>
      `It will be switched on ${when}. If it was not you who asked for it, you can leave it off.`,
    doors: {
      record_online: {
        heading: "Health record online",
        text: "If you switch it off, no one can read your record here, not even you. The hospital still has it, and you can order a copy.",
        question: "Switch off your record online?",
        isShut: "Your record online is switched off.",
        states: {
          open: () => "On: the record is shown here.",
          shut: () => "Off: the record is not shown here.",
          opening: (when) => `Off. Will be switched on ${when}.`,
        },
      },
      letter_code: {
        heading: "Codes in letters",
        text: "With the code in the letter and your birth date, the appointment can be opened without signing in. If you switch it off, no codes work, not even for you. You still see your appointments when you are signed in.",
        question: "Switch off codes in letters?",
        isShut: "Codes in letters are switched off.",
        states: {
          open: () => "On: codes in your letters work.",
          shut: () => "Off: codes in your letters do not work.",
          opening: (when) => `Off. Will be switched on ${when}.`,
        },
      },
    },
  },
};
