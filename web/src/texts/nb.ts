import { identity } from "./identity.nb";

/** Every word on the screen, in Norwegian bokmål. Its shape is what each language must fill. */
export const nb = {
  service: "MinJournal",
  skip: "Hopp til innholdet",
  language: { choose: "Språk" },
  theme: { choose: "Utseende", auto: "Auto", light: "Lyst", dark: "Mørkt" },
  home: "Til forsiden",
  toAppointment: "Til timen",
  loading: "Henter …",
  optional: "valgfritt",

  days: {
    today: "i dag",
    tomorrow: "i morgen",
    yesterday: "i går",
    ahead: (days: number) => `om ${days} dager`,
    ago: (days: number) => `for ${days} dager siden`,
    weeksAhead: (weeks: number) => `om ${weeks} uker`,
    weeksAgo: (weeks: number) => `for ${weeks} uker siden`,
  },

  footer: {
    heading: "Om siden",
    hospitals: "Sykehusene",
    privacy: "Personvern",
    accessibility: "Tilgjengelighet",
    owner: "MinJournal er en tjeneste fra sykehusene i Helse Sør-Øst.",
    noCookies: "Ingen sporing, ingen analyse. Bare de informasjonskapslene som tjenesten trenger.",
  },

  help: {
    heading: "Trenger du hjelp?",
    letter: "Ring sykehuset som har innkalt deg. Telefonnummeret står i brevet.",
    find: "Finn telefonnummeret",
    acute: "Ved akutt fare for liv, ring 113.",
    outOfHours: "Trenger du lege og det ikke kan vente, ring legevakt 116 117.",
  },

  problem: {
    throttledHeading: "Vent litt før du prøver igjen",
    heading: "Noe gikk galt",
    unreachable: "Vi får ikke kontakt med MinJournal. Sjekk at du er på nett, og prøv igjen.",
    failure: "Noe gikk galt hos oss. Prøv igjen om litt, eller ring sykehuset.",
    busy: "MinJournal har mye å gjøre akkurat nå. Vent litt, og prøv igjen, eller ring sykehuset.",
    throttled: (when: string) => `Det har vært for mange forsøk. Vent litt, og prøv igjen ${when}.`,
    throttledUntil: (time: string) => `klokken ${time}`,
    throttledSoon: "om noen minutter",
    unchanged: "Timen er ikke endret.",
    uncertain: "Det er ikke sikkert at det kom fram til sykehuset. Du kan trygt prøve en gang til.",
    reference: (code: string) => `Kode til brukerstøtte: ${code}`,
    again: "Prøv igjen",
    reload: "Last siden på nytt",
    notLoadedHeading: "Siden må lastes på nytt",
    notLoaded:
      "En del av siden kom ikke fram. Det skjer når MinJournal nettopp er oppdatert, eller når du ikke er på nett. Ingenting er endret.",
    broken: "Siden stoppet uventet. Last den på nytt for å se alt slik det er nå.",
  },

  errors: {
    heading: (count: number) => (count === 1 ? "Du må rette én ting" : `Du må rette ${count} ting`),
    textLong: (over: number) => `Teksten er ${over} tegn for lang`,
    textSigns: "Teksten har tegn som ikke kan brukes. Skriv den på nytt",
  },

  front: {
    title: "Forside",
    heading: "Timen din på sykehuset",
    lead: "Har du fått et brev med en kode fra sykehuset? Da kan du se og svare på timen her, uten å logge inn.",
    doorHeading: "Jeg har et brev med kode",
    doorText: "Du trenger koden i brevet og fødselsdatoen til den timen gjelder.",
    door: "Finn timen",
    canHeading: "Dette kan du gjøre uten å logge inn",
    can: [
      { heading: "Se timen", text: "Når og hvor du skal møte, og hvordan du forbereder deg." },
      { heading: "Bekreft at du kommer", text: "Sykehuset får beskjed." },
      { heading: "Flytt timen", text: "Du velger selv blant tidene som er ledige." },
      { heading: "Avbestill", text: "Du ser fristen for å avbestille uten gebyr." },
    ],
    signInHeading: "Logg inn",
    signInText:
      "Med BankID eller Buypass. Da ser du alle timene dine på ett sted, uten kode, og kan lese journalen din og skrive til avdelinger. Du velger også varsler, språk og hva som kan vises om deg på nett.",
    signIn: "Gå til innlogging",
    signedInHeading: (name: string) => `Du er logget inn som ${name}`,
    signedInText:
      "På Min side finner du timene, meldingene og journalen din. Der trenger du ikke koden.",
    signedIn: { patient: "Gå til Min side", staff: "Gå til arbeidsflaten" },
    whichHeading: "Hvilke sykehus er med?",
    which: "Sykehusene i Helse Sør-Øst tar i bruk tjenesten hvert for seg.",
    hospitals: "Se hvilke sykehus som bruker kode",
  },

  session: {
    draftKept: "Det du skrev, er tatt vare på i denne fanen.",
    name: "Åpen time",
    open: (time: string) => `Åpen til klokken ${time}`,
    end: "Avslutt",
    ending: "Avslutter …",
    endFailedHeading: "Timen er ikke avsluttet",
    endFailed:
      "Vi fikk ikke avsluttet hos MinJournal. Timen er skjult her, men kan åpnes igjen på denne maskinen til de 15 minuttene er gått.",
    warningHeading: "Timen skjules snart",
    warning: (time: string) =>
      `Klokken ${time} skjuler vi timen for sikkerhets skyld. Da må du skrive koden på nytt. Det du har skrevet, tar vi vare på i denne fanen.`,
    understood: "Jeg forstår",
    finish: "Avslutt nå",
  },

  finished: {
    title: "Ferdig",
    heading: "Du er ferdig",
    lead: "Timen er lukket, og MinJournal har ikke lagret noe om den på denne maskinen. Har du lagt timen i kalenderen, ligger fila fortsatt her.",
    shared: "Er du på en maskin som andre bruker? Lukk gjerne nettleseren også.",
    again: "Finn en time",
  },

  appointment: {
    print: "Skriv ut",
    fileStays: "Kalenderfila blir liggende på maskinen. Bruk den bare på din egen.",
    change: "Be om en endring",
    title: "Timen",
    types: {
      "first-consultation": "Første konsultasjon",
      "follow-up": "Kontroll",
      examination: "Undersøkelse",
      treatment: "Behandling",
      surgery: "Operasjon",
      admission: "Innleggelse",
      telephone: "Telefontime",
      video: "Videotime",
    },
    call: "Ring",
    openingHours: "Åpningstid",
  },

  ...identity,

  details: {
    show: "Vis detaljer",
    hide: "Skjul detaljer",
    hidden:
      "Avdeling, sted og hva slags time det er, er skjult. Det har du valgt i innstillingene.",
  },

  notFound: {
    title: "Fant ikke siden",
    heading: "Vi fant ikke siden",
    lead: "Adressen kan være feil skrevet, eller siden er flyttet.",
  },
};

export type Texts = typeof nb;
