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
    noCookies: "Ingen sporing, ingen analyse. Bare den informasjonskapselen som tjenesten trenger.",
  },

  help: {
    heading: "Trenger du hjelp?",
    call: (hospital: string) => `Ring ${hospital}`,
    letter: "Ring sykehuset som har innkalt deg. Telefonnummeret står i brevet.",
    find: "Finn telefonnummeret",
    acute: "Ved akutt fare for liv, ring 113.",
    outOfHours: "Trenger du lege og det ikke kan vente, ring legevakt 116 117.",
  },

  problem: {
    heading: "Noe gikk galt",
    unreachable: "Vi får ikke kontakt med MinJournal. Sjekk at du er på nett, og prøv igjen.",
    failure: "Noe gikk galt hos oss. Prøv igjen om litt, eller ring sykehuset.",
    throttled: (when: string) => `Det har vært for mange forsøk. Vent litt, og prøv igjen ${when}.`,
    throttledUntil: (time: string) => `klokken ${time}`,
    throttledSoon: "om noen minutter",
    unchanged: "Timen er ikke endret.",
    uncertain: "Det er ikke sikkert at svaret ditt kom fram. Du kan trygt sende det en gang til.",
    reference: (code: string) => `Kode til brukerstøtte: ${code}`,
    again: "Prøv igjen",
    reload: "Last siden på nytt",
    broken: "Siden stoppet uventet. Last den på nytt for å se timen slik den er nå.",
  },

  errors: {
    heading: (count: number) => (count === 1 ? "Du må rette én ting" : `Du må rette ${count} ting`),
  },

  front: {
    title: "Forside",
    heading: "Timen din på sykehuset",
    lead: "Har du fått et brev med en kode fra sykehuset? Da kan du se og svare på timen her, uten å logge inn.",
    doorHeading: "Jeg har et brev med kode",
    doorText: "Du trenger koden i brevet og fødselsdatoen til den timen gjelder.",
    door: "Finn timen",
    canHeading: "Dette kan du gjøre",
    can: [
      { heading: "Se timen", text: "Når og hvor du skal møte, og hvordan du forbereder deg." },
      { heading: "Bekreft at du kommer", text: "Sykehuset får beskjed." },
      { heading: "Avbestill", text: "Du ser fristen for å avbestille uten gebyr." },
    ],
    whichHeading: "Hvilke sykehus er med?",
    which: "Sykehusene i Helse Sør-Øst tar i bruk tjenesten hvert for seg.",
    hospitals: "Se hvilke sykehus som bruker kode",
  },

  access: {
    title: "Finn timen",
    heading: "Finn timen med koden fra brevet",
    lead: "Skriv koden akkurat slik du vil. Store og små bokstaver, mellomrom og bindestreker spiller ingen rolle.",
    code: "Kode fra brevet",
    codeHint: "14 tegn, som 7K3QM-X9T2A-4HCW",
    codeMissing: "Skriv koden fra brevet",
    codeForeign: (character: string) =>
      `Koden kan ikke ha tegnet «${character}». Se på brevet en gang til`,
    codeLength: (typed: number) => `Koden skal ha 14 tegn. Du har skrevet ${typed}`,
    birthDate: "Fødselsdato",
    birthDateHint: "Til den timen gjelder. Dag, måned og år, for eksempel 04.03.1959",
    birthDateFaults: {
      missing: "Skriv fødselsdatoen",
      "national-number": "Skriv bare fødselsdatoen, ikke hele fødselsnummeret",
      "short-year": "Skriv årstallet med fire siffer, for eksempel 1959",
      unreadable: "Skriv fødselsdatoen med dag, måned og år, for eksempel 04.03.1959",
      impossible: "Denne datoen finnes ikke. Sjekk dag, måned og år",
      future: "Fødselsdatoen kan ikke være i framtiden",
    },
    submit: "Vis timen",
    submitting: "Leter etter timen …",
    notFoundHeading: "Vi fant ingen time",
    notFound: "Koden og fødselsdatoen passer ikke sammen, eller koden kan ikke brukes lenger.",
    notFoundHelp: [
      "Sjekk at du har skrevet koden slik den står i det nyeste brevet.",
      "Sjekk at fødselsdatoen er til den som har fått timen.",
      "Virker det fortsatt ikke, ring sykehuset. Nummeret står i brevet.",
    ],
    throttledHeading: "Vent litt før du prøver igjen",
    whereHeading: "Hvor finner jeg koden?",
    where:
      "Koden står i innkallingen fra sykehuset. Den er delt i tre grupper: fem, fem og fire tegn. Har du fått flere brev om samme time, gjelder koden i det nyeste.",
    whenNotHeading: "Når virker ikke koden?",
    whenNot: [
      "Noen brev har ikke kode. Da må du ringe sykehuset.",
      "Gjelder timen et barn under 16 år, må du ringe sykehuset.",
      "Koden slutter å virke en uke etter timen, eller når sykehuset har sendt en ny kode.",
    ],
    shared: "Bruker du en maskin som andre også bruker? Velg «Avslutt» når du er ferdig.",
    expiredHeading: "Timen er skjult",
    expired:
      "Det har gått 15 minutter, så vi har skjult timen for sikkerhets skyld. Svar som er bekreftet, gjelder fortsatt. Skriv koden på nytt for å fortsette.",
    kept: "Det du skrev, er tatt vare på i denne fanen.",
  },

  session: {
    name: "Åpen time",
    open: (time: string) => `Åpen til klokken ${time}`,
    end: "Avslutt",
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
    lead: "Timen er lukket, og ingenting om den er lagret på denne maskinen.",
    shared: "Er du på en maskin som andre bruker? Lukk gjerne nettleseren også.",
    again: "Finn en time",
  },

  appointment: {
    title: "Timen",
    heading: "Timen din",
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
    confirmed: "Takk. Du har bekreftet at du kommer.",
    cancelled: {
      patient: {
        heading: "Timen er avbestilt",
        text: "Sykehuset har fått beskjed. Trenger du en ny time, ring sykehuset.",
      },
      hospital: {
        heading: "Sykehuset har avlyst timen",
        text: "Har du ikke fått brev om ny time, ring sykehuset.",
      },
    },
    fulfilled: "Timen er gjennomført.",
    noShow: "Sykehuset har registrert at du ikke kom. Mener du det er feil, ring sykehuset.",
    when: "Når",
    duration: (text: string) => `Sett av omtrent ${text}`,
    where: "Hvor",
    discreetWhere: "Brevet sier hvor du skal møte, og hvordan du forbereder deg.",
    byPhone: "Sykehuset ringer deg. Ha telefonen i nærheten.",
    byVideo: "Du møter på video. Brevet sier hvordan.",
    map: "Vis på kart",
    mapHint: "åpner openstreetmap.org i ny fane",
    meet: "Møt her",
    preparation: "Slik forbereder du deg",
    contact: "Kontakt",
    switchboard: "Sentralbord",
    openingHours: "Åpningstid",
    answerHeading: "Kan du komme?",
    changedMindHeading: "Kan du likevel ikke komme?",
    confirm: "Bekreft at jeg kommer",
    confirming: "Bekrefter …",
    cancel: "Avbestill timen",
    free: (when: string) => `Du kan avbestille uten gebyr til ${when}.`,
    lateCosts: (amount: string) => `Avbestiller du senere, kan det koste ${amount}.`,
    lateCostsUnknown: "Avbestiller du senere, kan sykehuset kreve et gebyr.",
    deadlinePassed: (when: string) => `Fristen for å avbestille uten gebyr var ${when}.`,
    stillCancel: "Du kan fortsatt avbestille, og det er bedre enn ikke å møte.",
    nowCosts: (amount: string) => `Det kan koste ${amount}.`,
    nowCostsUnknown: "Sykehuset kan kreve et gebyr.",
    noAnswer: "Denne timen kan ikke endres her. Ring sykehuset hvis noe ikke passer.",
    staleHeading: "Timen er endret",
    stale:
      "Timen ble endret mens du så på den. Her er den slik den er nå. Svaret ditt er ikke sendt.",
    notPossibleHeading: "Det gikk ikke",
    notPossible: "Dette kan ikke gjøres med timen lenger. Her er den slik den er nå.",
    print: "Skriv ut",
    goneHeading: "Timen finnes ikke lenger her",
    gone: "Koden kan ha sluttet å virke. Har du fått et nytt brev, bruk koden i det. Ellers kan du ringe sykehuset.",
  },

  cancel: {
    title: "Avbestill",
    heading: "Avbestille timen?",
    lead: "Plassen kan gå til en annen, og du kan ikke angre her.",
    reason: "Hvorfor avbestiller du?",
    reasonHint: "Sykehuset leser dette. Skriv ikke noe som haster.",
    reasonLong: (over: number) => `Teksten er ${over} tegn for lang`,
    reasonSigns: "Teksten har tegn som ikke kan brukes. Skriv den på nytt",
    lateHeading: "Fristen er ute",
    lateConfirm: "Jeg vet at fristen er ute, og vil avbestille likevel",
    lateConfirmMissing: "Kryss av for at du vet at fristen er ute",
    submit: "Avbestill timen",
    submitting: "Avbestiller …",
    keep: "Behold timen",
    tooLateHeading: "Timen har begynt",
    tooLate: "Da kan den ikke avbestilles her. Ring sykehuset.",
  },

  hospitals: {
    title: "Sykehusene",
    heading: "Sykehusene",
    lead: "Her ser du hvilke sykehus som bruker koder i brevene sine, og hvor du kan ringe.",
    statuses: { active: "Bruker kode", pilot: "Prøver kode", off: "Ikke kode ennå" },
    pilot: (units: string) => `Kode prøves ut ved ${units}.`,
    pilotSome: "Kode prøves ut noen steder. Har brevet ditt en kode, kan du bruke den.",
    off: "Ring sykehuset om timen din.",
    phone: "Sentralbord",
  },

  privacy: {
    title: "Personvern",
    heading: "Personvern",
    lead: "Slik behandler vi opplysninger når du bruker koden fra brevet.",
    sections: [
      {
        heading: "Hva vi lagrer",
        text: [
          "Sykehuset sender timen din til MinJournal: hvem den gjelder, når og hvor den er, og hva du bør vite på forhånd. Bekrefter eller avbestiller du, lagrer vi svaret og sender det til sykehuset.",
          "Navn, fødselsnummer og det du skriver, er lagret kryptert.",
        ],
      },
      {
        heading: "Hvem ser det",
        text: [
          "Sykehuset du skal til, ser svaret ditt. Hver gang noen åpner timen med koden, skriver vi det i innsynsloggen.",
          "Opplysningene ligger i datasentre i Sverige hos Amazon Web Services, som behandler dem på vegne av sykehusene. Ingen andre får dem, og siden henter ingenting fra andre nettsteder.",
        ],
      },
      {
        heading: "Hvor lenge",
        text: [
          "Timen ligger her så lenge sykehuset har den her. Koden i brevet virker til 7 dager etter timen.",
          "Svaret ditt kan sykehuset hente i 90 dager. Innsynsloggen beholdes like lenge som journalen. Sikkerhetskopier slettes etter 35 dager.",
        ],
      },
      {
        heading: "Hva som ligger på din maskin",
        text: [
          "Én informasjonskapsel mens timen er åpen. Den slutter å virke etter 15 minutter, eller når du velger «Avslutt».",
          "Språk og utseende som du velger, huskes i nettleseren. Skriver du en begrunnelse, ligger den i fanen til du sender den, velger «Avslutt» eller lukker fanen.",
        ],
      },
      {
        heading: "Hvorfor, og hvem som svarer for det",
        text: [
          "Sykehuset du skal til, er behandlingsansvarlig. Det behandler opplysningene for å gi deg helsehjelp, slik pasientjournalloven og helsepersonelloven krever.",
          "Vil du ha innsyn, eller få noe rettet eller slettet, kontakt sykehuset eller personvernombudet der. Du kan også klage til Datatilsynet.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Tilgjengelighet",
    heading: "Tilgjengelighet",
    lead: "Alle skal kunne bruke MinJournal.",
    sections: [
      {
        heading: "Hva vi har gjort",
        text: [
          "Siden er laget for å følge WCAG 2.2 på nivå AA. Den kan brukes med bare tastatur, med skjermleser, med 200 prosent forstørrelse og på smale skjermer. Den følger innstillingene dine for mørk skjerm og mindre bevegelse.",
          "Vi tester hver side automatisk ved hver endring.",
        ],
      },
      {
        heading: "Hva vi ikke har gjort ennå",
        text: [
          "Ingen uavhengig fagperson har vurdert siden, og den er ikke prøvd sammen med brukere av hjelpemidler. Den finnes foreløpig på bokmål og engelsk, ikke på nynorsk eller samisk.",
        ],
      },
      {
        heading: "Si fra",
        text: [
          "Er det noe du ikke får til, ring sykehuset som har innkalt deg. De kan hjelpe deg med timen og ta imot tilbakemeldingen. Du kan også klage til Tilsynet for universell utforming av ikt.",
        ],
      },
    ],
  },

  notFound: {
    title: "Fant ikke siden",
    heading: "Vi fant ikke siden",
    lead: "Adressen kan være feil skrevet, eller siden er flyttet.",
  },
};

export type Texts = typeof nb;
