/** A conversation that a patient begins. */
export const newMessage = {
  newTitle: "Ny melding",
  newHeading: "Skriv ny melding",
  before: {
    heading: "Ikke skriv her hvis det haster",
    acute: "Er det fare for liv, ring",
    doctor: "Trenger du lege og det ikke kan vente, ring legevakt",
    unit: "Haster det ellers, ring avdelingen. Det kan gå flere dager før meldingen blir lest.",
  },
  unit: "Hvem vil du skrive til?",
  unitHint: "Her står avdelinger du har eller har hatt time ved, og som tar imot meldinger.",
  chooseUnit: "Velg avdeling",
  urgent: "Haster det, ring avdelingen:",
  topic: "Hva gjelder det?",
  chooseTopic: "Velg hva det gjelder",
  promise: (day: string) => `Du får svar senest ${day}.`,
  subject: "Emne",
  subjectHint:
    "Noen få ord. Emnet vises i listen over samtalene dine, så skriv ikke noe andre ikke bør se.",
  body: "Melding",
  bodyHint: "Skriv så kort og tydelig du kan. De som arbeider ved avdelingen, kan lese den.",
  unitFirst: "Velg avdeling, så kan du skrive meldingen.",
  lostFiles:
    "Filene er fjernet, fordi de må kontrolleres på nytt for et annet sykehus. Legg dem ved igjen.",
  send: "Send meldingen",
  sending: "Sender …",
  missing: {
    unit: "Velg hvem du vil skrive til",
    topic: "Velg hva det gjelder",
    subject: "Skriv et emne",
  },
};

export type NewMessageTexts = typeof newMessage;
