/** Help with signing in, and why a sign-in came to nothing. */
export const signInHelp = {
  title: "Hjelp til innlogging",
  heading: "Hjelp til innlogging",
  unchanged: "Ingenting er endret eller gått tapt.",
  again: "Prøv å logge inn igjen",
  happened: {
    cancelled: {
      heading: "Du avbrøt innloggingen",
      text: ["Du er ikke logget inn. Du kan prøve igjen når du vil."],
    },
    "weak-eid": {
      heading: "Innloggingen er ikke sikker nok",
      text: [
        "Du brukte en eID som ikke er sikker nok for helseopplysninger, for eksempel MinID. Derfor er du ikke logget inn.",
        "Prøv igjen, og velg BankID, Buypass eller Commfides.",
      ],
    },
    "no-national-number": {
      heading: "Vi fikk ikke noe norsk fødselsnummer",
      text: [
        "eID-en du brukte, er ikke knyttet til et norsk fødselsnummer eller D-nummer. Det gjelder ofte eID fra et annet land. Uten nummeret vet vi ikke hvem du er hos sykehuset.",
        "Har du en norsk eID, prøv igjen med den. Ellers kan du ringe sykehuset.",
      ],
    },
    "not-registered": {
      heading: "Vi fant deg ikke i Folkeregisteret",
      text: [
        "Bare den som står i Folkeregisteret, kan logge inn her. Mener du at det er feil, kontakt Folkeregisteret.",
        "Du kan ringe sykehuset om timen din.",
      ],
    },
    underage: {
      heading: "Du må ha fylt 16 år",
      text: [
        "Er du under 16 år, kan du ikke logge inn her, og foreldrene dine kan ikke logge inn for deg.",
        "Du eller foreldrene dine kan ringe sykehuset. Telefonnummeret står i brevet. De hjelper dere med timen og det dere lurer på.",
      ],
    },
    closed: {
      heading: "Det går ikke å logge inn",
      text: [
        "Det går ikke å logge inn her med dette fødselsnummeret. Ring sykehuset hvis du trenger hjelp.",
      ],
    },
    "register-unavailable": {
      heading: "Vi fikk ikke svar fra Folkeregisteret",
      text: [
        "Vi må spørre Folkeregisteret når noen logger inn, og det svarer ikke nå. Derfor er du ikke logget inn.",
        "Prøv igjen om en stund.",
      ],
    },
    "provider-unavailable": {
      heading: "Innloggingstjenesten svarer ikke",
      text: [
        "Vi fikk ikke svar fra tjenesten der du logger inn. Det er ikke noe galt med eID-en din.",
        "Prøv igjen om en stund.",
      ],
    },
    unavailable: {
      heading: "Noe virker ikke hos oss",
      text: [
        "Du gjorde ikke noe galt, men noe hos oss virket ikke. Derfor er du ikke logget inn.",
        "Prøv igjen om en stund.",
      ],
    },
    expired: {
      heading: "Innloggingen tok for lang tid",
      text: [
        "Det gikk mer enn ti minutter, eller nettleseren tok ikke imot informasjonskapselen som innloggingen trenger. Derfor er du ikke logget inn.",
        "Prøv igjen. Hjelper det ikke, se om nettleseren er satt til å avvise alle informasjonskapsler.",
      ],
    },
    refused: {
      heading: "Vi stoppet innloggingen",
      text: [
        "Noe i svaret fra innloggingstjenesten stemte ikke, og da logger vi ingen inn. Det kan skje hvis du trykker tilbake underveis eller logger inn i to faner samtidig.",
        "Prøv igjen i én fane.",
      ],
    },
    "number-conflict": {
      heading: "Vi må finne ut av fødselsnummeret ditt",
      text: [
        "Folkeregisteret har flere nummer på deg, og hos oss hører de til ulike personer. Vi logger deg ikke inn før det er ordnet, så ingen ser noe som ikke er deres.",
        "Ring sykehuset, og si at det gjelder flere fødselsnummer i MinJournal.",
      ],
    },
    "not-staff": {
      heading: "Du er ikke registrert som ansatt her",
      text: [
        "Innloggingen gikk bra, men sykehuset ditt har ikke meldt fra om at du arbeider i MinJournal.",
        "Spør lederen din eller brukerstøtten ved sykehuset. Skal du se noe om deg selv, logg inn som pasient.",
      ],
    },
    "choose-organization": {
      heading: "Hvor arbeider du nå?",
      text: [
        "Du er registrert ved flere sykehus. Velg det du arbeider ved nå. Skal du bytte, logger du ut og inn igjen.",
      ],
    },
  },
  withoutHeading: "Dette kan du gjøre uten å logge inn",
  without: [
    "Har du et brev med en kode, kan du se, bekrefte, flytte og avbestille timen.",
    "Du kan se hva hvert sykehus viser av journalen, og hvordan du bestiller kopi i posten.",
    "Du kan alltid ringe sykehuset.",
  ],
  eidsHeading: "Hva du kan logge inn med",
  eids: [
    "BankID, med app eller kodebrikke. Du får den i banken din.",
    "Buypass, med app eller smartkort.",
    "Commfides.",
  ],
  whyNot:
    "MinID er ikke sikker nok for helseopplysninger. Når du får MinID, må du nemlig ikke vise hvem du er på samme måte som når du får BankID, Buypass eller Commfides. BankID på mobil finnes ikke lenger. Bruk appen eller kodebrikken.",
  bankIdHeading: "BankID med app eller kodebrikke",
  bankId: [
    "Med appen: Skriv fødselsnummeret ditt, åpne BankID-appen på telefonen, og godkjenn. Sjekk at ordene i appen er de samme som på skjermen.",
    "Med kodebrikke: Skriv fødselsnummeret ditt, koden fra brikken og det personlige passordet ditt. Har du glemt passordet, kan banken hjelpe deg.",
  ],
  phonesHeading: "Hvem du kan ringe",
  idPorten: "Om ID-porten og MinID:",
  otherPhones: [
    "Om BankID: banken din.",
    "Om Buypass eller Commfides: den du har fått eID-en fra.",
  ],
};

export type SignInHelpTexts = typeof signInHelp;
