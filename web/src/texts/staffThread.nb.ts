/** A thread as the unit's staff see it, and what they do with it. */
export const staffThread = {
  thread: {
    title: "Samtale",
    facts: "Om samtalen",
    patient: "Pasient",
    born: "Født",
    unit: "Avdeling",
    topic: "Tema",
    promise: "Svarfrist",
    assignee: "Hvem har den",
    noPromise: { answered: "Ingen venter på svar nå", closed: "Samtalen er avsluttet" },
    journal: "Journal",
    inJournal: (day: string, by: string) => `Merket ${day} av ${by}`,
    goneHeading: "Samtalen er ikke her",
    gone: "Den kan være videresendt til en annen avdeling, eller du har ikke tilgang til den.",
    toQueue: "Til meldingene",
    staleHeading: "Samtalen ble endret i mellomtiden",
    stale:
      "En kollega eller pasienten har gjort noe her. Du ser samtalen slik den er nå. Det du ville gjøre, er ikke gjort. Vil du fortsatt, kan du trykke en gang til.",
    notPossible: "Det går ikke slik samtalen er nå. Du ser den slik den er.",
    uncertain: "Det er ikke sikkert at det ble gjort. Du kan trygt prøve en gang til.",
  },

  act: {
    take: "Ta saken",
    taking: "Tar saken …",
    taken: "Du har tatt saken.",
    more: "Flere valg",
  },

  reply: {
    write: "Svar pasienten",
    sent: "Svaret er sendt.",
    isClosed: "Samtalen er avsluttet. Åpne den igjen for å skrive.",
    isOff: "Avdelingen bruker ikke meldinger her nå. Du kan lese, men ikke svare.",
  },

  notes: {
    heading: "Interne notater",
    only: "Bare for ansatte",
    lead: "Pasienten ser aldri det som står her.",
    none: "Ingen notater ennå.",
    write: "Skriv et notat",
  },

  forward: {
    sentHeading: "Samtalen er videresendt",
    sent: (name: string, unit: string) => `Samtalen med ${name} ligger nå hos ${unit}.`,
    told: "Den er ikke lenger i køen her. Pasienten ser hvor den gikk, og det du skrev.",
  },
};

export type StaffThreadTexts = typeof staffThread;
