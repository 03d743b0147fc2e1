/** A patient's own record: the list of documents, what each hospital shows, and what the words mean. */
export const journal = {
  title: "Journal",
  lead: "Her leser du det sykehusene har skrevet om deg og godkjent for visning på nett.",
  document: "Dokument",
  isNew: "Ny",
  writtenBy: (name: string) => `Skrevet av ${name}`,
  where: (unit: string, hospital: string) => `${unit}, ${hospital}`,
  more: "Vis flere",
  shown: (count: number) => (count === 1 ? "Viser 1 dokument" : `Viser ${count} dokumenter`),
  show: "Vis detaljer",
  hide: "Skjul detaljer",
  hidden: "Tittel, avdeling og hvem som har skrevet, er skjult. Det har du valgt i innstillingene.",

  general: "Noen dokumenter vises ikke på nett. Du kan be sykehuset om kopi.",
  order: "Slik får du resten",

  filter: {
    open: "Velg hva du vil se",
    hospital: "Sykehus",
    everywhere: "Alle sykehus",
    kind: "Type dokument",
    everyKind: "Alle typer",
    from: "Skrevet fra og med",
    to: "Skrevet til og med",
    wrong: "Den siste datoen er før den første. Bytt dem om, eller tøm en av dem.",
    all: "Vis alle dokumenter",
  },

  onItsWay: {
    heading: "På vei",
    text: "Dette blir synlig her av seg selv. Hva det er, ser du først da.",
    one: (hospital: string, when: string) => `${hospital}: ${when}`,
    hours: (hours: number) =>
      `Et dokument vises ${hours} timer etter at sykehuset har godkjent det.`,
  },

  withheld: {
    short: (hospitals: string) =>
      `${hospitals} har bestemt at noe i journalen din ikke vises for deg.`,
    why: "Les hvorfor, og hvordan du klager",
    heading: "Noe vises ikke",
    text: "Sykehuset har bestemt at noe i journalen ikke vises for deg. Loven tillater det bare når det er nødvendig for å hindre fare for liv eller alvorlig helseskade for deg, eller når det er klart utilrådelig av hensyn til en som står deg nær (pasient- og brukerrettighetsloven § 5-1).",
    other:
      "Du kan la en annen få se det i stedet for deg, for eksempel en lege eller advokat. Be sykehuset om det.",
    complain:
      "Er du uenig, kan du klage. Skriv til sykehuset, som kan endre avgjørelsen. Gjør de ikke det, sender de klagen videre til Statsforvalteren. Fristen er fire uker fra du fikk vite om det.",
  },
  ownWish: {
    short: (hospitals: string) =>
      `${hospitals} viser ikke alt på nett, fordi du selv har bedt om det.`,
    text: "Noe vises ikke på nett, fordi du selv har bedt sykehuset om det. Vil du se det likevel, ring sykehuset.",
  },

  off: {
    heading: "Journal på nett er slått av",
    text: "Du har valgt at journalen ikke skal vises her. Derfor ser du ingen dokumenter. Sykehusene har dem fortsatt, og du kan bestille kopi.",
    settings: "Slå på i Innstillinger",
    day: "Etter at du har slått på, tar det 24 timer før dokumentene vises.",
  },

  none: {
    heading: "Her er det ingen dokumenter nå",
    filtered: "Ingen dokumenter passer med det du har valgt.",
    shows: (hospital: string, since: string) =>
      `${hospital} viser dokumenter som er skrevet fra ${since}, men har ingen å vise deg nå.`,
    pilot: (hospital: string) =>
      `${hospital} prøver ut journal på nett ved noen avdelinger, men har ingen dokumenter å vise deg nå.`,
    off: (hospital: string) => `${hospital} viser ikke journal her. Slik bestiller du kopi:`,
    others: "De andre sykehusene viser ikke journal her. Fra dem kan du bestille kopi i posten.",
  },

  doors: {
    coverage: {
      name: "Hva vises",
      text: "Hva hvert sykehus viser, hva det ikke viser, og hvordan du får resten.",
    },
    looks: {
      name: "Hvem har sett",
      text: "Hvem som har åpnet noe om deg i MinJournal, når og hvorfor.",
    },
    requests: {
      name: "Krav og bestillinger",
      text: "Be om kopi, retting eller sletting, eller still et spørsmål. Her følger du med på svaret.",
    },
  },

  coverage: {
    title: "Hva vises",
    heading: "Hva sykehusene viser",
    lead: "Hvert sykehus bestemmer hva som vises her, og fra når.",
    statuses: { active: "Vises", pilot: "Prøves ut", off: "Vises ikke" },
    showing: "Sykehus som viser journal her",
    others: "Sykehus som ikke viser journal her",
    from: (day: string) => `Skrevet fra ${day}`,
    pilot: "Sykehuset prøver ut journal på nett. Bare noen avdelinger er med.",
    offText: "Sykehuset viser ikke journal her.",
    notShown: "Disse vises ikke her:",
    never:
      "Bilder, laboratoriesvar, genetiske og psykologiske tester, skannede dokumenter og dokumenter fra andre vises aldri på nett.",
    orderHere: "Be om kopi her",
    post: "Slik bestiller du i posten",
    address: "Send brevet hit, ikke på e-post:",
    write: "Skriv hva du vil ha kopi av, navn, fødselsnummer og adresse. Skriv under.",
    weeks: (weeks: number) =>
      weeks === 1 ? "Det tar vanligvis en uke." : `Det tar vanligvis ${weeks}\u00a0uker.`,
    ask: "Lurer du på noe, ring",
  },

  glossary: {
    heading: "Ordliste",
    lead: "Hva ordene i journalen betyr.",
    whatIs: (name: string) => `Hva er «${name}»?`,
  },
  kinds: {
    "discharge-summary": "Epikriser (oppsummering av en behandling)",
    note: "Notater",
    "profession-summary": "Oppsummeringer fra yrkesgrupper",
    plan: "Behandlingsplaner",
    procedure: "Operasjon og bedøvelse",
    referral: "Henvisninger",
    letter: "Brev",
    "sick-leave": "Sykmeldinger",
  },
  types: {
    "A03-2": {
      name: "Epikrise",
      plain: "oppsummering av behandlingen",
      text: "Når en behandling er ferdig, skriver legen en oppsummering: hva som feilte deg, hva som er gjort, og hva som bør skje videre. Den sendes vanligvis til fastlegen også.",
    },
    "A13-2": {
      name: "Poliklinisk epikrise",
      plain: "oppsummering etter besøk på poliklinikk",
      text: "En oppsummering etter ett eller flere besøk på en poliklinikk. En poliklinikk er et sted på sykehuset der du kommer til time og går hjem samme dag.",
    },
    "B03-2": {
      name: "Poliklinisk notat",
      plain: "det som ble skrevet etter timen",
      text: "Det legen eller en annen behandler skrev etter en time på poliklinikken: hva dere snakket om, hva de fant, og hva som er planen.",
    },
    "B02-2": {
      name: "Journalnotat",
      plain: "notat underveis",
      text: "Et notat som helsepersonell skriver underveis, for eksempel mens du er innlagt. Det er skrevet for kolleger og kan ha fagord.",
    },
    "A04-2": {
      name: "Sykepleiesammenfatning",
      plain: "oppsummering fra sykepleier",
      text: "Sykepleierens oppsummering av stellet og oppfølgingen du har fått, og av det du trenger videre. En sammenfatning er en oppsummering.",
    },
    "A05-2": {
      name: "Fysioterapisammenfatning",
      plain: "oppsummering fra fysioterapeut",
      text: "Fysioterapeutens oppsummering av undersøkelse, trening og råd videre.",
    },
    "A06-2": {
      name: "Ergoterapisammenfatning",
      plain: "oppsummering fra ergoterapeut",
      text: "Ergoterapeutens oppsummering av hvordan du klarer hverdagen, og hvilke hjelpemidler du kan trenge.",
    },
    "A07-2": {
      name: "Psykologsammenfatning",
      plain: "oppsummering fra psykolog",
      text: "Psykologens oppsummering av samtaler og behandling, og av veien videre.",
    },
    "A08-2": {
      name: "Sosionomsammenfatning",
      plain: "oppsummering fra sosionom",
      text: "Sosionomens oppsummering. En sosionom hjelper med økonomi, bolig, arbeid og rettigheter.",
    },
    "A09-2": {
      name: "Ernæringssammenfatning",
      plain: "oppsummering fra ernæringsfysiolog",
      text: "Ernæringsfysiologens oppsummering av hvordan du spiser, og av råd om mat.",
    },
    "A11-2": {
      name: "Tverrfaglig sammenfatning",
      plain: "oppsummering fra flere yrkesgrupper",
      text: "En oppsummering som flere yrkesgrupper har skrevet sammen. Tverrfaglig betyr at flere fag er med.",
    },
    "B01-2": {
      name: "Behandlingsplan",
      plain: "planen for behandlingen",
      text: "Hva dere vil oppnå med behandlingen, hva som skal gjøres, og hvem som gjør det.",
    },
    "F02-2": {
      name: "Operasjonsbeskrivelse",
      plain: "det som ble gjort under operasjon eller bedøvelse",
      text: "Hva som ble gjort under en operasjon, eller hvordan du ble bedøvet. Den er skrevet for helsepersonell og har mange fagord.",
    },
    "I01-2": {
      name: "Henvisning",
      plain: "brev som ber om at du blir undersøkt eller behandlet",
      text: "Et brev der for eksempel fastlegen ber sykehuset om å undersøke eller behandle deg.",
    },
    "I02-2": {
      name: "Brev",
      plain: "brev om deg",
      text: "Et brev fra sykehuset, til deg eller til andre som behandler deg.",
    },
    "J01-2": {
      name: "Sykmelding",
      plain: "erklæring om at du ikke kan arbeide",
      text: "Legen skriver at du helt eller delvis ikke kan arbeide i en periode.",
    },
  },
};

export type JournalTexts = typeof journal;
