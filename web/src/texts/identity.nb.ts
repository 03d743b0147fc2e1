/** Signing in, and what is one's own once one has. */
export const identity = {
  signedIn: {
    account: "Innlogget",
    signIn: "Logg inn",
    homes: { patient: "Min side", staff: "Arbeidsflate" },
    toHome: { patient: "Til Min side", staff: "Til arbeidsflaten" },
    toWishes: "Til endringsønskene",
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

  signInHelp: {
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

  sessions: {
    title: "Innlogginger",
    heading: "Hvor du er logget inn",
    lead: "Er det et sted du ikke kjenner igjen, logg ut der.",
    current: "Her du er nå",
    device: (browser: string, system: string) => `${browser} på ${system}`,
    browsers: {
      chrome: "Chrome",
      edge: "Edge",
      firefox: "Firefox",
      safari: "Safari",
      samsung: "Samsung Internet",
      opera: "Opera",
      other: "En nettleser",
    },
    systems: {
      windows: "Windows",
      macos: "Mac",
      ios: "iPhone eller iPad",
      android: "Android",
      linux: "Linux",
      chromeos: "Chromebook",
      other: "en maskin vi ikke kjenner igjen",
    },
    started: (when: string) => `Logget inn ${when}`,
    seen: (when: string) => `Sist brukt ${when}`,
    inUse: "I bruk nå",
    end: "Logg ut der",
    ending: "Logger ut …",
    endOthers: "Logg ut alle andre steder",
    endOthersHeading: "Logge ut alle andre steder?",
    endOthersText:
      "Du blir logget ut alle andre steder med en gang. Her er du fortsatt logget inn.",
    endOthersYes: "Ja, logg ut",
    endOthersNo: "Nei, gå tilbake",
    ended: { one: "Du er logget ut der.", others: "Du er logget ut alle andre steder." },
    onlyThis: "Du er ikke logget inn andre steder enn her.",
    unknown:
      "Ser du noe du ikke kjenner igjen, kan noen ha brukt eID-en din. Kontakt banken eller den du har fått eID-en fra.",
  },

  settings: {
    title: "Innstillinger",
    heading: "Innstillinger",
    save: "Lagre",
    saving: "Lagrer …",
    saved: "Innstillingene er lagret.",
    undo: "Angre",
    undone: "Innstillingene er som de var før.",
    unsaved: "Det er ikke sikkert at valget er lagret.",
    notSaved: "Du har valg som ikke er lagret.",
    staleHeading: "Innstillingene var endret et annet sted",
    stale:
      "De ble endret i en annen fane eller på en annen maskin. Her er de slik de er nå. Det du valgte, er ikke lagret.",
    language: {
      label: "Språk",
      patientHint:
        "På siden når du logger inn på en ny maskin, og i varsler når de kommer. Velger du ikke, følger varslene Kontakt- og reservasjonsregisteret.",
      staffHint: "På siden når du logger inn på en ny maskin.",
      none: "Ikke valgt",
      page: "Siden finnes foreløpig på bokmål og engelsk.",
    },
    notices: {
      heading: "Varsler",
      hint: "MinJournal sender foreløpig ingen varsler. Valget gjelder når de kommer. Vi sier da bare fra at noe har skjedd, ikke hva.",
      sms: "Send meg SMS",
      email: "Send meg e-post",
      to: (address: string) => `Til ${address}`,
      known:
        "Nummeret og adressen har vi fra Kontakt- og reservasjonsregisteret, som hele det offentlige bruker.",
      unknown:
        "Du har ikke lagt inn mobilnummer eller e-post i Kontakt- og reservasjonsregisteret. Derfor kan vi ikke varsle deg.",
      reserved:
        "Du har reservert deg mot digital post og varsler fra det offentlige. Derfor sender vi deg ingen varsler, hva du enn velger her. Du får brev i stedet.",
      unreachable:
        "Registeret sier at vi ikke kan varsle deg. Opplysningene kan være for gamle. Sjekk dem på norge.no.",
      unanswered:
        "Vi får ikke kontakt med Kontakt- og reservasjonsregisteret akkurat nå, så vi kan ikke vise hvor varslene går.",
      change: "Du endrer opplysningene i registeret på norge.no.",
    },
    quiet: {
      heading: "Når vi ikke skal varsle deg",
      hint: "Da venter varsler til tiden er over. Gjelder det noe som skjer innen et døgn, sier vi fra likevel.",
      label: "Ikke varsle meg mellom to klokkeslett",
      begins: "Fra",
      ends: "Til",
      clock: (hour: string) => `kl. ${hour.replace(":", ".")}`,
      same: "Tiden må slutte på et annet klokkeslett enn den begynner",
    },
    discreet: {
      heading: "Når andre kan se skjermen din",
      hint: "På Min side og i timeavtalene ser du da bare når timen er, og ved hvilket sykehus. Avdeling, sted, hva slags time det er og hvordan du forbereder deg, vises først når du trykker «Vis detaljer».",
      label: "Skjul detaljer til jeg ber om dem",
    },
    wait: {
      heading: "Før du leser journalen",
      hint: "Vil du helst snakke med sykehuset først? Vi spør deg en gang til før vi åpner det du har krysset av for. Journalen kan foreløpig ikke leses her. Valget gjelder når den kommer.",
    },
    dayRule:
      "Slår du av, gjelder det straks. Slår du på igjen, tar det 24 timer. Det gir deg tid til å ombestemme deg.",
    keepOpen: "Nei, la det være på",
    press: { open: "Slå av", shut: "Slå på igjen", opening: "La det være av likevel" },
    isOpening: (when: string) =>
      `Det slås på ${when}. Var det ikke du som ba om det, kan du la det være av.`,
    doors: {
      record_online: {
        heading: "Journal på nett",
        text: "Journalen kan foreløpig ikke leses her. Valget gjelder når den kommer. Slår du av, kan ingen lese journalen din her, heller ikke du. Sykehuset har den fortsatt, og du kan bestille kopi.",
        question: "Slå av journal på nett?",
        isShut: "Journal på nett er slått av.",
        states: {
          open: () => "På: journalen kan vises her når den kommer.",
          shut: () => "Av: journalen vises ikke her.",
          opening: (when: string) => `Av. Slås på ${when}.`,
        },
      },
      letter_code: {
        heading: "Kode i brev",
        text: "Med koden i brevet og fødselsdatoen din kan timen åpnes uten å logge inn. Slår du av, virker ingen koder, heller ikke for deg. Du ser fortsatt timene dine når du er logget inn.",
        question: "Slå av koder i brev?",
        isShut: "Koder i brev er slått av.",
        states: {
          open: () => "På: koder i brevene dine virker.",
          shut: () => "Av: koder i brevene dine virker ikke.",
          opening: (when: string) => `Av. Slås på ${when}.`,
        },
      },
    },
  },
};
