/** Booking a time oneself. */
export const booking = {
  title: "Bestill time",
  heading: "Bestill time selv",
  lead: "Noen avdelinger lar deg velge tid selv, uten at du har fått brev.",
  unit: "Hvor vil du bestille?",
  choose: "Velg avdeling",
  nowhereHeading: "Ingen avdelinger tar imot bestillinger her nå",
  nowhere: "Trenger du time, ring fastlegen eller sykehuset.",
  timesHeading: "Velg tid",
  loadingMore: "Henter flere ledige tider …",
  noneHeading: "Det er ingen ledige tider nå",
  none: "Nye tider kan komme. Prøv igjen senere, velg en annen avdeling, eller ring.",
  notOffered: "Avdelingen tar ikke imot bestillinger her. Ring den for å få time.",
  summaryHeading: "Slik blir det",
  where: "Sted",
  when: "Tid",
  notChosen: "Ikke valgt ennå",
  comment: "Noe avdelingen bør vite?",
  commentHint: "For eksempel at du bruker rullestol. Skriv ikke noe som haster.",
  submit: "Bestill timen",
  submitting: "Bestiller …",
  missing: "Velg en dag og et klokkeslett først",
  takenHeading: "Tiden er ikke ledig lenger",
  taken: "Ingenting er bestilt. Velg en annen tid. Det du skrev, står her fortsatt.",
  alreadyHeading: "Du har alt en time her",
  already:
    "Du kan ha én bestilt time om gangen ved samme avdeling. Vil du ha en annen tid, kan du flytte den du har.",
  toTheOne: "Se timen du har",
};

export type BookingTexts = typeof booking;
