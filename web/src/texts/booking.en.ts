import type { BookingTexts } from "./booking.nb";

/** Booking a time oneself. */
export const booking: BookingTexts = {
  title: "Book an appointment",
  heading: "Book an appointment yourself",
  lead: "Some clinics let you choose a time yourself, without a letter.",
  unit: "Where do you want to book?",
  choose: "Choose a clinic",
  nowhereHeading: "No clinic takes bookings here now",
  nowhere: "If you need an appointment, phone your doctor or the hospital.",
  timesHeading: "Choose a time",
  loadingMore: "Fetching more free times …",
  noneHeading: "There are no free times now",
  none: "New times may come. Try again later, choose another clinic, or phone.",
  notOffered: "The clinic takes no bookings here. Phone it to get an appointment.",
  summaryHeading: "This is how it will be",
  where: "Place",
  when: "Time",
  notChosen: "Not chosen yet",
  comment: "Anything the clinic should know?",
  commentHint: "For example that you use a wheelchair. Write nothing urgent.",
  submit: "Book the appointment",
  submitting: "Booking …",
  missing: "Choose a day and a time first",
  takenHeading: "The time is not free any more",
  taken: "Nothing has been booked. Choose another time. What you wrote is still here.",
  alreadyHeading: "You already have an appointment here",
  already:
    "You can have one appointment of your own booking at a clinic at a time. If you want another time, you can move the one you have.",
  toTheOne: "See the one you have",
};
