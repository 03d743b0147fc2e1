/** Signing in, and what is one's own once one has. */
export const identity = {
  signedIn: {
    account: "Innlogget",
    signIn: "Logg inn",
    homes: { patient: "Min side", staff: "Arbeidsflate" },
    toHome: { patient: "Til Min side", staff: "Til arbeidsflaten" },
    toMessages: "Til meldingene",
    toWishes: "Til endringsønskene",
    toQueue: "Til meldingene",
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
