/** What one chooses for oneself, and where one is signed in. */
export const settings = {
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
      hint: "På Min side og i timeavtalene ser du da bare når timen er, og ved hvilket sykehus. Avdeling, sted, hva slags time det er og hvordan du forbereder deg, vises først når du trykker «Vis detaljer». Det samme gjelder titler og avdelinger i meldinger og journal.",
      label: "Skjul detaljer til jeg ber om dem",
    },
    wait: {
      heading: "Før du leser journalen",
      hint: "Vil du helst snakke med sykehuset først? Vi spør deg to ganger før vi åpner det du har krysset av for.",
      days: "Hvor lenge skal vi spørre?",
      always: "Spør meg alltid",
      after: (days: number) =>
        days === 1 ? "I 1 dag etter at det kom" : `I ${days} dager etter at det kom`,
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
        text: "Slår du av, kan ingen lese journalen din her, heller ikke du. Sykehuset har den fortsatt, og du kan bestille kopi.",
        question: "Slå av journal på nett?",
        isShut: "Journal på nett er slått av.",
        states: {
          open: () => "På: journalen vises her.",
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

export type SettingsTexts = typeof settings;
