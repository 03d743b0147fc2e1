/** One document of the record: what it is, and reading it inside the page. */
export const document = {
  title: "Dokument",
  goneHeading: "Vi fant ikke dokumentet",
  gone: "Dokumentet er ikke her. Sykehuset kan ha trukket det tilbake eller byttet det ut. Lurer du på noe, ring sykehuset.",
  toAll: "Se alle dokumentene dine",
  about: "Om dokumentet",
  facts: {
    type: "Type",
    written: "Skrevet",
    author: "Av",
    unit: "Sted",
    phone: "Telefon",
    shown: "Vist her siden",
  },
  open: "Åpne dokumentet",
  opens: (size: string) =>
    `Dokumentet åpnes her på siden (${size}). Ingenting blir lagret på maskinen.`,
  ask: "Spør om dette dokumentet",
  askText: "Forstår du ikke noe, eller er noe feil?",
  fetching: "Henter dokumentet",
  fetched: (bytes: string, all: string) => `Henter ${bytes} av ${all}`,
  broken: "Dokumentet er ikke åpnet. Prøv igjen, så henter vi det på nytt.",
  again: "Prøv igjen",

  wait: {
    heading: "Vil du lese dette nå?",
    always:
      "Du har bedt oss spørre før vi åpner slike dokumenter. Kanskje vil du snakke med noen ved sykehuset først.",
    until: (day: string) =>
      `Du har bedt oss spørre før vi åpner slike dokumenter fram til ${day}. Kanskje vil du snakke med noen ved sykehuset først.`,
    call: "Ring",
    yes: "Ja, jeg vil lese nå",
    no: "Nei, jeg venter",
    sureHeading: "Er du sikker?",
    sure: "Det kan stå noe der som du ikke visste. Dokumentet blir ikke borte: Du kan lese det senere, sammen med noen, eller når du har snakket med sykehuset.",
    open: "Åpne likevel",
    settings: "Du endrer dette i innstillingene.",
  },

  keep: "Ta vare på dokumentet",
  print: "Skriv ut",
  preparing: (page: number, pages: number) => `Gjør klar side ${page} av ${pages}`,
  tooLong: "Dokumentet er for langt til å skrive ut herfra. Last det ned, og skriv det ut derfra.",
  notPrinted: "Dokumentet kunne ikke skrives ut. Prøv igjen, eller last det ned.",
  printHere: "Bruk knappen «Skriv ut» ved dokumentet for å skrive ut selve dokumentet.",
  download: "Last ned",
  downloadHeading: "Laste ned dokumentet?",
  downloadText:
    "Fila blir liggende på denne maskinen, også etter at du har logget ut. Andre som bruker maskinen, kan åpne den.",
  downloadShared: "Er maskinen ikke bare din, bør du ikke laste ned.",
  downloadYes: "Ja, last ned",
  downloadNo: "Nei, ikke last ned",
  downloaded: "Fila er lagret på maskinen. Slett den når du ikke trenger den lenger.",
  file: "dokument.pdf",

  viewer: {
    name: "Dokumentet",
    loading: "Åpner dokumentet",
    pages: "Sidene i dokumentet",
    pageOf: (page: number, pages: number) => `Side ${page} av ${pages}`,
    previous: "Forrige side",
    next: "Neste side",
    smaller: "Mindre",
    larger: "Større",
    fit: "Tilpass bredden",
    size: (percent: number) => `${percent} %`,
    tools: "Bla og endre størrelsen",
    text: "Vis bare teksten",
    sheets: "Vis sidene",
    textOnly: "Bilder og oppsett er ikke med. Tall i tabeller kan være lettere å lese på sidene.",
    unreadable:
      "Dokumentet kan ikke vises her. Du kan laste det ned og åpne det i et annet program, eller ring sykehuset.",
    noText: "Siden har ingen tekst som kan leses opp. Be sykehuset om hjelp til å få den lest.",
    picture: "Bilde uten beskrivelse",
  },
};

export type DocumentTexts = typeof document;
