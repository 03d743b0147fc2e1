/** A conversation, whoever reads it. */
export const conversation = {
  heading: "Samtalen",
  older: "Vis eldre meldinger",
  new: "Ny",
  newMessage: "Ny melding.",
  newEvent: "Noe nytt i samtalen.",
  goThere: "Gå dit",
  you: "Du",
  patient: "pasient",

  read: {
    by: (post: string, when: string) => `Lest av ${post} ${when}`,
    at: (when: string) => `Lest ${when}`,
    notYet: "Sendt. Ikke lest av avdelingen ennå.",
    byPatient: (when: string) => `Lest av pasienten ${when}`,
    notByPatient: "Ikke lest av pasienten ennå",
  },

  events: {
    forwarded: (who: string) => `${who} sendte samtalen videre til`,
    closed: (who: string) => `${who} avsluttet samtalen.`,
    reopened: (who: string) => `${who} åpnet samtalen igjen.`,
    reason: "Begrunnelse",
  },

  replyHeading: "Skriv i samtalen",
  replyLabel: "Melding",
  send: "Send meldingen",
  sending: "Sender …",
  missing: "Skriv en melding først",
  count: (used: number, most: number) =>
    `${used.toLocaleString("nb-NO")} av ${most.toLocaleString("nb-NO")} tegn`,

  problem: {
    notSent: "Meldingen er ikke sendt",
    kept: "Meldingen er ikke sendt. Det du skrev, står her fortsatt.",
    uncertain:
      "Det er ikke sikkert at meldingen kom fram. Det du skrev, står her fortsatt. Trykk på «Send meldingen» en gang til uten å endre teksten. Da kommer den fram bare én gang.",
    refused: {
      "not-possible":
        "Samtalen er avsluttet. Åpne den igjen for å sende. Det du skrev, står her fortsatt.",
      "file-not-ready":
        "En av filene kan ikke sendes lenger. Fjern filene, og legg dem ved på nytt. Det du skrev, står her fortsatt.",
      "service-off": "Avdelingen tar ikke imot meldinger her nå. Ring avdelingen.",
      "not-found":
        "Det går ikke an å skrive til denne avdelingen lenger. Ring avdelingen. Det du skrev, står her fortsatt.",
    },
  },

  turning: {
    close: "Avslutt samtalen",
    reopen: "Åpne samtalen igjen",
    waiting: "Et øyeblikk …",
    question: "Avslutte uten svar?",
    consequence: {
      patient:
        "Avdelingen har ikke svart ennå. Avslutter du samtalen, trenger den ikke å svare. Ingenting blir slettet.",
      staff: "Pasienten venter på svar. Avslutter du samtalen, faller svarfristen bort.",
    },
    yes: "Ja, avslutt",
    no: "Nei, la den stå åpen",
    closed: {
      heading: "Samtalen er avsluttet",
      text: {
        patient: "Ingenting er slettet. Du kan åpne samtalen igjen når du vil.",
        staff: "Ingenting er slettet. Pasienten ser at samtalen er avsluttet.",
      },
    },
    reopened: {
      heading: "Samtalen er åpen igjen",
      text: {
        patient: "Du kan skrive igjen. Ventet du på svar, gjelder svarfristen fortsatt.",
        staff: "Pasienten ser at samtalen er åpen.",
      },
    },
    undo: "Angre",
    undoing: "Angrer …",
    staleHeading: "Samtalen er endret",
    stale:
      "Det skjedde noe i samtalen mens du så på den. Nå ser du den slik den er. Ingenting annet er gjort.",
  },

  files: {
    heading: "Filer (valgfritt)",
    hint: "Inntil 5 filer: PDF, JPEG eller PNG, høyst 20 MB hver. Hver fil blir kontrollert før den kan sendes.",
    choose: "Legg ved filer",
    full: "Du har lagt ved så mange filer som en melding kan ha.",
    tooMany: (over: number) =>
      over === 1
        ? "Én fil er ikke lagt ved. En melding kan ha inntil 5 filer."
        : `${over} filer er ikke lagt ved. En melding kan ha inntil 5 filer.`,
    hindrances: {
      refused: "Fjern filen som ikke kan sendes, eller prøv den igjen",
      unfinished: "Vent til filene er kontrollert, eller fjern dem",
    },
    attached: "Vedlagte filer",
    types: { "application/pdf": "PDF", "image/jpeg": "bilde", "image/png": "bilde" },
    show: "Vis bildet",
    showOf: (name: string) => `Vis bildet ${name}`,
    keep: "Last ned",
    keepOf: (name: string) => `Last ned ${name}`,
    stays: "Det du laster ned, blir liggende på maskinen. Slett det hvis andre bruker den.",
    opening: "Åpner …",
    close: "Lukk",
    pictureOf: (name: string) => `Bildet ${name}`,
  },
};

export type ConversationTexts = typeof conversation;
