import type { own as nb } from "./own.nb";

/** One's own appointments, once one has signed in. */
export const own: typeof nb = {
  appointments: {
    title: "Appointments",
    heading: "Appointments",
    toAll: "To your appointments",
    next: "Next appointment",
    see: "See the appointment",
    coming: "Coming appointments",
    later: "Later appointments",
    view: "How they are shown",
    views: { list: "List", calendar: "Calendar" },
    count: (count) => (count === 1 ? "1 appointment" : `${count} appointments`),
    emptyMonth: (month) => `No appointments in ${month}.`,
    past: "Past appointments",
    more: "Show more",
    filter: "Hospital",
    everywhere: "All hospitals",
    shown: (count) => (count === 1 ? "Showing 1 appointment" : `Showing ${count} appointments`),
    standings: {
      unanswered: "Not confirmed",
      confirmed: "Confirmed",
      waiting: "Waiting for an answer",
      "cancelled-by-patient": "Cancelled",
      "cancelled-by-hospital": "Cancelled by the hospital",
      fulfilled: "Completed",
      "no-show": "Not attended",
    },
    toCalendar: "Add all to the calendar",
    letter: "I have a letter with a code",
    book: "Book an appointment yourself",
    noneHeading: "You have no coming appointments here",
    none: "If you have had a letter with a code, you can add the appointment yourself. Not all hospitals show their appointments here. If you are unsure, phone the hospital.",
    noneHere: "None of the coming appointments are at this hospital.",
    nonePast: "You have no past appointments here.",
    nonePastHere: "None of the past appointments shown are at this hospital.",
    hospitals: "See which hospitals take part",
    goneHeading: "We did not find the appointment",
    gone: "The appointment is no longer here, or it is not yours. If you wonder about anything, phone the hospital.",
    all: "See all your appointments",
  },

  booked: {
    heading: "The appointment is booked",
    text: "The clinic has been told, and knows that you will come. You need not confirm it.",
  },

  attach: {
    title: "Appointment from a letter",
    heading: "Add the appointment from the letter",
    lead: "Is the appointment not among yours? Type the code from the letter, and we will find it.",
    submit: "Find the appointment",
    notFoundHeading: "We found no appointment",
    notFound: "The code does not belong to an appointment of yours, or it can no longer be used.",
    notFoundHelp: [
      "Check that the code is typed as it stands in the newest letter.",
      "Only codes from letters to yourself work here.",
      "If it still does not work, phone the hospital. The number is in your letter.",
    ],
    others: "Is the letter to someone else?",
    toCode: "Use the code without signing in",
  },

  details: {
    show: "Show details",
    hide: "Hide details",
    hidden:
      "Department, place and kind of appointment are hidden. You have chosen that in the settings.",
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
};
