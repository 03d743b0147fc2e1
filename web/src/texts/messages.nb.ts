/** A patient's messages. */
export const messages = {
  title: "Meldinger",
  write: "Skriv ny melding",
  which: "Hvilke samtaler som vises",
  kinds: { open: "Åpne", closed: "Avsluttede" },
  shown: (count: number) => (count === 1 ? "Viser 1 samtale" : `Viser ${count} samtaler`),
  more: "Vis flere",
  unread: (count: number): string => (count === 1 ? "1 ny" : `${count} nye`),
  lastActive: "Sist endret",
  hiddenSubject: "Samtale med sykehuset",
  hidden: "Avdeling og emne er skjult. Det har du valgt i innstillingene.",
  noneOpen:
    "Du har ingen åpne samtaler. Her kan du skrive til avdelinger som behandler deg, og lese det de skriver til deg.",
  noneClosed: "Du har ingen avsluttede samtaler.",
  nowhere: {
    heading: "Det er ingen avdelinger du kan skrive til her nå",
    why: "Du kan skrive til en avdeling når du har eller har hatt time der, og avdelingen tar imot meldinger her. Ikke alle sykehus gjør det.",
    instead: "Lurer du på noe, ring sykehuset. Telefonnummeret står også i brevene du får.",
    hospitals: "Se hvilke sykehus som er med, og finn telefonnummeret",
  },

  standings: {
    overdue: "Svarfristen er passert. Ring",
    waiting: (day: string) => `Venter på svar – svar senest ${day}`,
    waitingOnly: "Venter på svar",
    told: "Melding fra avdelingen",
    answered: "Besvart",
    closed: "Avsluttet",
  },

  sent: {
    heading: "Meldingen er sendt",
    promise: (day: string) => `Du får svar senest ${day}.`,
    told: "Vi sier fra når det kommer svar, hvis du har slått på varsler.",
  },

  threadTitle: "Samtale",
  about: "Om samtalen",
  toNew: (count: number): string =>
    count === 1 ? "Gå til den nye meldingen" : "Gå til de nye meldingene",
  toNewest: "Gå til siste melding",
  toReply: "Skriv i samtalen",
  replyHint: "Haster det, ring avdelingen. Er det fare for liv, ring 113.",
  isClosed: "Samtalen er avsluttet. Vil du skrive mer, kan du åpne den igjen.",
  isOff: "Avdelingen tar ikke imot meldinger her nå. Du kan lese samtalen. Lurer du på noe, ring:",
  keep: "Ta vare på samtalen",
  pdf: "Last ned som PDF",
  pdfStays: "Det du laster ned, blir liggende på maskinen. Slett det hvis andre bruker den.",
  notAll: "Eldre meldinger er ikke med på utskriften. Last ned samtalen som PDF for å få med alt.",
  goneHeading: "Vi fant ikke samtalen",
  gone: "Samtalen er ikke her lenger, eller den er ikke din. Lurer du på noe, ring sykehuset.",
  toAll: "Se alle samtalene dine",
};

export type MessagesTexts = typeof messages;
