/** One's own appointments, once one has signed in. */
export const own = {
  appointments: {
    title: "Timeavtaler",
    heading: "Timeavtaler",
    toAll: "Til timeavtalene",
    next: "Neste time",
    see: "Se timen",
    coming: "Kommende timer",
    later: "Senere timer",
    view: "Slik vises timene",
    views: { list: "Liste", calendar: "Kalender" },
    count: (count: number) => (count === 1 ? "1 time" : `${count} timer`),
    emptyMonth: (month: string) => `Ingen timer i ${month}.`,
    past: "Tidligere timer",
    more: "Vis flere",
    filter: "Sykehus",
    everywhere: "Alle sykehus",
    shown: (count: number) => (count === 1 ? "Viser 1 time" : `Viser ${count} timer`),
    standings: {
      unanswered: "Ikke bekreftet",
      confirmed: "Bekreftet",
      waiting: "Venter på svar",
      "cancelled-by-patient": "Avbestilt",
      "cancelled-by-hospital": "Avlyst av sykehuset",
      fulfilled: "Gjennomført",
      "no-show": "Ikke møtt",
    },
    toCalendar: "Legg alle i kalenderen",
    letter: "Jeg har et brev med kode",
    book: "Bestill time selv",
    noneHeading: "Du har ingen kommende timer her",
    none: "Har du fått et brev med kode, kan du legge inn timen selv. Ikke alle sykehus viser timene sine her. Er du usikker, ring sykehuset.",
    noneHere: "Ingen av de kommende timene er ved dette sykehuset.",
    nonePast: "Du har ingen tidligere timer her.",
    nonePastHere: "Ingen av de tidligere timene som er vist, er ved dette sykehuset.",
    hospitals: "Se hvilke sykehus som er med",
    goneHeading: "Vi fant ikke timen",
    gone: "Timen er ikke her lenger, eller den er ikke din. Lurer du på noe, ring sykehuset.",
    all: "Se alle timene dine",
  },

  booked: {
    heading: "Timen er bestilt",
    text: "Avdelingen har fått beskjed, og vet at du kommer. Du trenger ikke bekrefte timen.",
  },

  attach: {
    title: "Time fra brev",
    heading: "Legg inn timen fra brevet",
    lead: "Står ikke timen blant timeavtalene dine? Skriv koden fra brevet, så finner vi den.",
    submit: "Finn timen",
    notFoundHeading: "Vi fant ingen time",
    notFound: "Koden hører ikke til en time som er din, eller den kan ikke brukes lenger.",
    notFoundHelp: [
      "Sjekk at du har skrevet koden slik den står i det nyeste brevet.",
      "Her virker bare koder fra brev til deg selv.",
      "Virker det fortsatt ikke, ring sykehuset. Nummeret står i brevet.",
    ],
    others: "Gjelder brevet en annen enn deg?",
    toCode: "Bruk koden uten innlogging",
  },

  details: {
    show: "Vis detaljer",
    hide: "Skjul detaljer",
    hidden:
      "Avdeling, sted og hva slags time det er, er skjult. Det har du valgt i innstillingene.",
  },

  letterCode: {
    heading: "Koden i brevet",
    works:
      "Den som har brevet og fødselsdatoen din, kan se og svare på timen uten å logge inn. Er brevet kommet bort, eller vil du ikke det, kan du slå av koden.",
    off: "Koden i brevet om denne timen virker ikke.",
    switchOff: "Slå av koden",
    switching: "Slår av …",
    question: "Slå av koden i brevet?",
    consequence:
      "Da kan ingen åpne timen med koden, heller ikke du. Du ser timen når du er logget inn. Vil du ha en kode igjen, må sykehuset sende et nytt brev.",
    yes: "Ja, slå av",
    no: "Nei, la den virke",
    done: "Koden er slått av. Timen er ikke endret.",
    uncertain: "Det er ikke sikkert at koden er slått av. Du kan trygt prøve en gang til.",
  },
};
