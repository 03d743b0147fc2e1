/** Signing in, and what is one's own once one has. */
export const identity = {
  signedIn: {
    account: "Innlogget",
    signIn: "Logg inn",
    homes: { patient: "Min side", staff: "Arbeidsflate" },
    toHome: { patient: "Til Min side", staff: "Til arbeidsflaten" },
    toMessages: "Til meldingene",
    toAppointments: "Til timeavtalene",
    toJournal: "Til journalen",
    toRequests: "Til krav og bestillinger",
    toWishes: "Til endringsønskene",
    toQueue: "Til meldingene",
    toOffice: "Til kravene",
    leave: "Logg ut",
    warningHeading: "Du logges snart ut",
    warning: (time: string) =>
      `Det er en stund siden du gjorde noe her. Klokken ${time} logger vi deg ut for sikkerhets skyld. Vil du fortsette?`,
    ends: (time: string) =>
      `Klokken ${time} har du vært innlogget i to timer. Da logger vi deg ut for sikkerhets skyld, og det kan ikke utsettes. Lagre det du holder på med. Du kan logge inn igjen med en gang.`,
    stay: "Fortsett",
    staying: "Fortsetter …",
    understood: "Jeg forstår",
    leaveNow: "Logg ut nå",
  },

  signIn: {
    title: "Logg inn",
    heading: "Logg inn",
    lead: "Du logger inn hos ID-porten, som du kjenner fra Skatteetaten og Nav. Etterpå kommer du tilbake hit.",
    needed: "Du må logge inn for å se denne siden. Etterpå kommer du tilbake hit.",
    againHeading: "Logg inn igjen",
    expiredHeading: "Du er logget ut",
    expired:
      "Det gjør vi for sikkerhets skyld når det har gått 30 minutter uten at du har gjort noe, når det er to timer siden du logget inn, eller når du er logget ut et annet sted. Logg inn igjen, så kommer du tilbake til samme side.",
    kept: "Det du skrev og ikke har sendt, er tatt vare på i denne fanen. Er det ikke du som skrev det, slett det før du logger inn.",
    erase: "Slett teksten",
    leaving: "Går til innlogging …",
    roles: {
      patient: {
        heading: "Logg inn som pasient",
        text: "Bruk BankID, Buypass eller Commfides. MinID er ikke sikker nok for helseopplysninger.",
        button: "Logg inn med BankID eller Buypass",
      },
      staff: {
        heading: "Ansatt ved et sykehus?",
        text: "Du logger inn med HelseID for å arbeide her. Skal du se noe om deg selv, logg inn som pasient.",
        button: "Logg inn som ansatt",
      },
    },
    help: "Hjelp til innlogging",
    withoutHeading: "Uten å logge inn",
    without: "Har du et brev med en kode? Da kan du se og svare på timen uten å logge inn.",
    code: "Finn timen med koden",
  },

  signedOut: {
    title: "Logget ut",
    heading: "Du er logget ut",
    lead: "Du er logget ut av MinJournal på denne maskinen.",
    shared: "Er du på en maskin som andre bruker? Lukk nettleseren også.",
    again: "Logg inn igjen",
    leaving: "Logger ut …",
    unfinishedHeading: "Du er ikke logget ut ennå",
    unfinished:
      "Vi får ikke kontakt med MinJournal. Alt er skjult her, men den som bruker denne maskinen etter deg, kan komme inn. Bli ved maskinen og prøv igjen, eller vent til det har gått 30 minutter.",
  },

  doors: {
    appointments: {
      name: "Timeavtaler",
      text: "Se, bekreft, flytt eller avbestill timene dine, og legg inn en time fra et brev.",
    },
    messages: {
      name: "Meldinger",
      text: "Skriv til avdelinger som behandler deg, og les det de skriver til deg.",
    },
    journal: {
      name: "Journal",
      text: "Les dokumenter om deg, se hvem som har sett i dem, og be om kopi eller retting.",
    },
    settings: {
      name: "Innstillinger",
      text: "Varsler, språk, og hva som kan vises på nett.",
    },
    staffSettings: { name: "Innstillinger", text: "Språk." },
    sessions: {
      name: "Hvor du er logget inn",
      text: "Se om du er logget inn andre steder, og logg ut der.",
    },
    hospitals: {
      name: "Sykehusene",
      text: "Telefonnumre, hva hvert sykehus tilbyr her, og hvordan du bestiller kopi av journalen.",
    },
  },

  myPage: {
    title: "Min side",
    heading: (name: string) => `Hei, ${name}`,
    nothingNext: "Du har ingen kommende timer her.",
    unread: (count: number): string =>
      count === 1 ? "Du har 1 ulest melding." : `Du har ${count} uleste meldinger.`,
    newDocuments: "Nye dokumenter.",
    nextMissing: "Derfor ser du ikke den neste timen din her.",
  },

  staffPage: {
    title: "Arbeidsflate",
    heading: (name: string) => `Hei, ${name}`,
    post: "Slik er du registrert",
    function: "Rolle",
    functions: {
      doctor: "Lege",
      nurse: "Sykepleier",
      secretary: "Helsesekretær",
      "records-office": "Journalarkiv",
      "other-health-professional": "Annet helsepersonell",
    },
    organization: "Sykehus",
    units: "Avdelinger",
    noUnits: "Ingen",
    wrong:
      "Sykehuset ditt melder inn dette. Er noe feil, si fra til lederen din eller brukerstøtten ved sykehuset.",
  },
};
