/** A message that staff begin. */
export const staffStart = {
  title: "Ny melding",
  heading: "Skriv til en pasient",
  from: "Meldingen sendes fra",
  number: "Fødselsnummer eller D-nummer",
  numberHint: "11 sifre. Nummeret lagres ikke på maskinen.",
  numberMissing: "Skriv fødselsnummeret med 11 sifre",
  topic: "Tema",
  choose: "Velg tema",
  topicMissing: "Velg et tema",
  subject: "Emne",
  subjectHint: "Noen få ord. Skriv ikke noe som andre ikke bør se.",
  subjectMissing: "Skriv et emne",
  subjectLong: (over: number) => `Emnet er ${over} tegn for langt`,
  body: "Melding",
  bodyHint: "Pasienten får beskjed om at det har kommet en melding, og leser den her.",
  bodyMissing: "Skriv en melding",
  submit: "Send meldingen",
  submitting: "Sender …",
  unknownHeading: "Meldingen kan ikke sendes",
  unknown:
    "Vi fant ingen pasient med dette nummeret ved denne avdelingen. Se etter om nummeret er riktig. Du kan bare skrive til pasienter som sykehuset har meldt inn ved avdelingen her. Ingenting er sendt.",
  reasons: {
    "under-16":
      "Pasienten er under 16 år og kan ikke bruke meldinger her. Ta kontakt med de foresatte på en annen måte. Ingenting er sendt.",
    deceased: "Pasienten er registrert som død. Ingenting er sendt.",
  },
  uncertain: "Det er ikke sikkert at meldingen ble sendt. Du kan trygt prøve en gang til.",
  sentHeading: "Meldingen er sendt",
  sent: (name: string, born: string) => `Sendt til ${name}, født ${born}.`,
  told: "Pasienten får beskjed om at det har kommet en melding.",
  open: "Åpne samtalen",
  another: "Skriv til en annen pasient",
};

export type StaffStartTexts = typeof staffStart;
