/** What patients ask of the hospital's records office: the list. */
export const office = {
  title: "Krav",
  heading: "Krav og bestillinger",
  statuses: { name: "Hvilke", open: "Åpne", answered: "Besvart" },
  refresh: "Oppdater",
  refreshing: "Oppdaterer …",
  updated: (time: string) => `Oppdatert kl. ${time}`,
  notUpdated: (time: string) => `Listen under er fra kl. ${time}, og kan være endret siden.`,
  list: "Krav og bestillinger",
  more: "Vis flere",
  none: {
    open: "Ingen krav venter på svar.",
    answered: "Ingen krav er besvart ennå.",
  },
  bornOn: (date: string) => `Født ${date}`,
  kinds: {
    copy: "Kopi av journalen",
    access_log: "Logg over hvem som har sett",
    correction: "Retting i journalen",
    deletion: "Sletting i journalen",
    question: "Spørsmål om journalen",
  },
  documents: (count: number) =>
    count === 1 ? "Gjelder 1 dokument" : `Gjelder ${count} dokumenter`,
  aboutLook: "Gjelder et oppslag",
  asked: "Sendt",
  dueToday: "Svar senest i dag",
  due: (day: string) => `Svar senest ${day}`,
  overdue: (day: string) => `Over fristen: ${day}`,
  answered: (day: string) => `Besvart ${day}`,
  outcomes: { fulfilled: "Gjort eller besvart", partly: "Delvis avslått", refused: "Avslått" },

  notOffice: {
    heading: "Bare for journalarkivet",
    text: "Krav fra pasienter behandles av journalarkivet ved sykehuset. Arbeider du der, og står noe annet på arbeidsflaten, si fra til lederen din eller brukerstøtten ved sykehuset.",
  },
};

export type OfficeTexts = typeof office;
