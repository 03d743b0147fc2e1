import type { CareTexts } from "./care.nb";
import { earlier } from "./earlier.en";

/** What one does with appointments: only whoever has some loads it. */
export const care: CareTexts = {
  appointment: {
    heading: "Your appointment",
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
    changeWhen: "When none of the free times suits you, or it is about something else.",
    changeInstead: "Write what you would like. The hospital answers within two working days.",
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

  booked: {
    heading: "The appointment is booked",
    text: "The clinic has been told, and knows that you will come. You need not confirm it.",
  },

  letterCode: {
    heading: "The code in the letter",
    works:
      "Whoever has the letter and your birth date can see and answer the appointment without signing in. If the letter is lost, or you do not want that, you can switch the code off.",
    off: "The code in the letter about this appointment does not work.",
    switchOff: "Switch the code off",
    switching: "Switching off …",
    question: "Switch off the code in the letter?",
    consequence:
      "Then no one can open the appointment with the code, not even you. You see the appointment when you are signed in. To have a code again, the hospital must send a new letter.",
    yes: "Yes, switch off",
    no: "No, let it work",
    done: "The code is switched off. The appointment has not been changed.",
    uncertain: "It may be that the code is not switched off. It is safe to try once more.",
  },

  notHere: {
    heading: "We did not find the appointment",
    text: "The appointment is no longer here, or it is not yours. If you wonder about anything, phone the hospital.",
    all: "See all your appointments",
  },

  earlier,
};
