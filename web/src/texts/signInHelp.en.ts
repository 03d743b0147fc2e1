import type { SignInHelpTexts } from "./signInHelp.nb";

/** Help with signing in, and why a sign-in came to nothing. */
export const signInHelp: SignInHelpTexts = {
  title: "Help with signing in",
  heading: "Help with signing in",
  unchanged: "Nothing has been changed or lost.",
  again: "Try to sign in again",
  happened: {
    cancelled: {
      heading: "You cancelled the sign-in",
      text: ["You are not signed in. You can try again whenever you like."],
    },
    "weak-eid": {
      heading: "The sign-in is not secure enough",
      text: [
        "You used an eID that is not secure enough for health information, for example MinID. So you are not signed in.",
        "Try again, and choose BankID, Buypass or Commfides.",
      ],
    },
    "no-national-number": {
      heading: "We got no Norwegian identity number",
      text: [
        "The eID you used is not tied to a Norwegian national identity number or D number. That is often so with an eID from another country. Without the number we do not know who you are at the hospital.",
        "If you have a Norwegian eID, try again with that one. Otherwise you can phone the hospital.",
      ],
    },
    "not-registered": {
      heading: "We did not find you in the National Population Register",
      text: [
        "Only those who are in the National Population Register can sign in here. If you think that is wrong, contact the register.",
        "You can phone the hospital about your appointment.",
      ],
    },
    underage: {
      heading: "You must be at least 16 years old",
      text: [
        "If you are under 16, you cannot sign in here, and your parents cannot sign in for you.",
        "You or your parents can phone the hospital. The number is in the letter. They will help you with the appointment and with what you wonder about.",
      ],
    },
    closed: {
      heading: "It is not possible to sign in",
      text: [
        "It is not possible to sign in here with this identity number. Phone the hospital if you need help.",
      ],
    },
    "register-unavailable": {
      heading: "The National Population Register did not answer",
      text: [
        "We have to ask the National Population Register when someone signs in, and it does not answer now. So you are not signed in.",
        "Try again in a while.",
      ],
    },
    "provider-unavailable": {
      heading: "The sign-in service does not answer",
      text: [
        "We had no answer from the service where you sign in. There is nothing wrong with your eID.",
        "Try again in a while.",
      ],
    },
    unavailable: {
      heading: "Something of ours does not work",
      text: [
        "You did nothing wrong, but something on our side failed. That is why you are not signed in.",
        "Try again in a while.",
      ],
    },
    expired: {
      heading: "The sign-in took too long",
      text: [
        "More than ten minutes passed, or the browser did not accept the cookie that signing in needs. So you are not signed in.",
        "Try again. If that does not help, see whether the browser is set to refuse all cookies.",
      ],
    },
    refused: {
      heading: "We stopped the sign-in",
      text: [
        "Something in the answer from the sign-in service was not right, and then we sign no one in. It can happen if you go back on the way, or sign in in two tabs at once.",
        "Try again in one tab.",
      ],
    },
    "number-conflict": {
      heading: "We have to sort out your identity number",
      text: [
        "The National Population Register has several numbers for you, and with us they belong to different persons. We do not sign you in until that is settled, so that nobody sees what is not theirs.",
        "Phone the hospital, and say that it is about several identity numbers in MinJournal.",
      ],
    },
    "not-staff": {
      heading: "You are not registered as staff here",
      text: [
        "The sign-in went well, but your hospital has not told us that you work in MinJournal.",
        "Ask your manager or the support desk at the hospital. To see something about yourself, sign in as a patient.",
      ],
    },
    "choose-organization": {
      heading: "Where are you working now?",
      text: [
        "You are registered at several hospitals. Choose the one where you are working now. To change, you sign out and in again.",
      ],
    },
  },
  withoutHeading: "What you can do without signing in",
  without: [
    "If you have a letter with a code, you can see, confirm, move and cancel the appointment.",
    "You can see what each hospital shows of the health record, and how to order a copy by post.",
    "You can always phone the hospital.",
  ],
  eidsHeading: "What you can sign in with",
  eids: [
    "BankID, with the app or a code device. You get it from your bank.",
    "Buypass, with the app or a smart card.",
    "Commfides.",
  ],
  whyNot:
    "MinID is not secure enough for health information. To get MinID you do not have to show who you are in the same way as for BankID, Buypass or Commfides. BankID on mobile no longer exists. Use the app or the code device.",
  bankIdHeading: "BankID with the app or a code device",
  bankId: [
    "With the app: Type your national identity number, open the BankID app on your phone, and approve. Check that the words in the app are the same as on the screen.",
    "With a code device: Type your national identity number, the code from the device and your personal password. If you have forgotten the password, your bank can help you.",
  ],
  phonesHeading: "Whom you can phone",
  idPorten: "About ID-porten and MinID:",
  otherPhones: [
    "About BankID: your bank.",
    "About Buypass or Commfides: those who gave you the eID.",
  ],
};
