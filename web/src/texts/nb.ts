import { identity } from "./identity.nb";
import { own } from "./own.nb";

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
    heading: "Noe gikk galt",
    unreachable: "Vi får ikke kontakt med MinJournal. Sjekk at du er på nett, og prøv igjen.",
    failure: "Noe gikk galt hos oss. Prøv igjen om litt, eller ring sykehuset.",
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
      "Med BankID eller Buypass. Da ser du alle timene dine på ett sted, uten kode. Du velger også varsler, språk og hva som kan vises om deg på nett.",
    signIn: "Gå til innlogging",
    signedInHeading: (name: string) => `Du er logget inn som ${name}`,
    signedInText: "På Min side finner du timene dine. Der trenger du ikke koden.",
    signedIn: { patient: "Gå til Min side", staff: "Gå til arbeidsflaten" },
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
        text: "Sykehuset har fått beskjed. Trenger du en ny time, ring sykehuset. Har du timen i en kalender, slett den der.",
      },
      hospital: {
        heading: "Sykehuset har avlyst timen",
        text: "Har du ikke fått brev om ny time, ring sykehuset. Har du timen i en kalender, slett den der.",
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
    openingHours: "Åpningstid",
    answerHeading: "Kan du komme?",
    choicesHeading: "Passer ikke timen?",
    confirm: "Bekreft at jeg kommer",
    confirming: "Bekrefter …",
    move: "Flytt timen",
    moveUntil: (when: string) => `Du kan flytte timen her til ${when}.`,
    cannotMove: {
      "too-late": "Vil du flytte timen? Det kan ikke gjøres her lenger, så da må du ringe.",
      "not-offered":
        "Vil du flytte timen? Denne typen time kan ikke flyttes her, så da må du ringe.",
      "moved-too-often":
        "Du har flyttet timen så mange ganger som avdelingen tillater her. Vil du flytte den igjen, må du ringe.",
    },
    cannotCancel: "Vil du avbestille? Det kan ikke gjøres her for denne timen, så da må du ringe.",
    change: "Be om en endring",
    changeWhen: "Når ingen av de ledige tidene passer, eller det gjelder noe annet.",
    call: "Ring",
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
      "Timen ble endret mens du så på den. Her er den slik den er nå. Det du valgte, er ikke sendt.",
    notPossibleHeading: "Det gikk ikke",
    notPossible: "Dette kan ikke gjøres med timen lenger. Her er den slik den er nå.",
    begunHeading: "Timen har begynt",
    begun: "Da kan du ikke svare her lenger. Ring sykehuset.",
    keep: "Ta vare på timen",
    toCalendar: "Legg i kalenderen",
    fileStays: "Kalenderfila blir liggende på maskinen. Bruk den bare på din egen.",
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
    lateHeading: "Fristen er ute",
    lateConfirm: "Jeg vet at fristen er ute, og vil avbestille likevel",
    lateConfirmMissing: "Kryss av for at du vet at fristen er ute",
    submit: "Avbestill timen",
    submitting: "Avbestiller …",
    keep: "Behold timen",
  },

  move: {
    title: "Flytt time",
    heading: "Flytt timen",
    lead: "Du beholder timen du har, til du trykker «Flytt timen til denne tiden».",
    endsWish: "Du har bedt om en endring. Flytter du timen selv, svarer ikke sykehuset på ønsket.",
    freeHeading: "Velg ny tid",
    free: (count: number) => (count === 1 ? "1 ledig tid" : `${count} ledige tider`),
    freeShort: (count: number) => (count === 1 ? "1 ledig" : `${count} ledige`),
    now: "timen nå",
    loadingMore: "Henter flere ledige tider …",
    monthBefore: "Forrige måned",
    monthAfter: "Neste måned",
    emptyMonth: (month: string) => `Ingen ledige tider i ${month}.`,
    moreDays: "Vis flere dager",
    unsuited: "Passer ingen av tidene?",
    noneHeading: "Det er ingen ledige tider nå",
    none: "Sykehuset har ikke lagt ut ledige tider som du kan flytte til her. Timen du har, gjelder fortsatt.",
    noneAsk: "Vil du ha en annen tid, kan du be sykehuset om en endring, eller ringe.",
    noneCall: "Vil du ha en annen tid, kan du ringe.",
    keep: "Behold timen",
    summaryHeading: "Slik blir det",
    old: "Nå",
    new: "Ny tid",
    notChosen: "Ikke valgt ennå",
    submit: "Flytt timen til denne tiden",
    submitting: "Flytter …",
    confirms: "Når du flytter, sier du samtidig at du kommer.",
    missing: "Velg en dag og et klokkeslett først",
    takenHeading: "Tiden er ikke ledig lenger",
    taken: "Timen din er ikke endret. Velg en annen tid.",
    movedHeading: "Timen er flyttet",
    movedBackHeading: "Timen er flyttet tilbake",
    comeAt: (when: string) => `Ny tid: ${when}`,
    comeAgainAt: (when: string) => `Du skal møte ${when}`,
    moved:
      "Sykehuset har fått beskjed, og vet at du kommer. Har du timen i en kalender, legg den inn på nytt.",
    wishEnded: "Vil du fortsatt ha endringen du ba om, må du sende ønsket på nytt.",
    undo: (when: string) => `Angre: flytt tilbake til ${when}`,
    undoGoneHeading: "Du kan ikke få tilbake den gamle tiden",
    undoGone: (when: string) =>
      `Den er ikke ledig lenger. Timen din er fortsatt ${when}. Passer den ikke, kan du flytte den en gang til.`,
  },

  change: {
    title: "Be om en endring",
    heading: "Be om en endring",
    beforeHeading: "Før du skriver",
    before: [
      "Bruk dette når ingen av de ledige tidene passer, eller når det gjelder noe annet enn tiden.",
      "Sykehuset svarer innen to arbeidsdager. Du ser her om timen blir endret.",
      "Timen du har, gjelder til sykehuset har svart.",
      "Skriv ikke noe som haster. Ved akutt fare for liv, ring 113.",
    ],
    wish: "Hva ønsker du?",
    wishHint: "Skriv for eksempel hvilke dager som passer. Sykehuset leser dette.",
    wishMissing: "Skriv hva du ønsker",
    submit: "Send ønsket til sykehuset",
    submitting: "Sender …",
    leave: "Tilbake uten å sende",
    sentHeading: "Ønsket er sendt til sykehuset",
    waitingHeading: "Du har bedt om en endring",
    asked: (day: string) => `Du sendte ønsket ${day}.`,
    waiting: (day: string) => `Sykehuset svarer innen ${day}.`,
    overdue: (day: string) =>
      `Sykehuset skulle ha svart innen ${day}. Har du ikke fått svar, ring sykehuset.`,
    stands: "Timen gjelder til du får svar. Du ser her om den blir endret.",
    answered: {
      accepted: "Avdelingen har gitt deg en ny tid",
      declined: "Avdelingen kan ikke gjøre endringen",
    },
    answeredText: {
      accepted: "Du ba om en endring. Her er timen slik den er nå. Si gjerne fra at du kommer.",
      declined: "Du ba om en endring. Timen du har, gjelder som før.",
    },
    theirWords: "Avdelingen skriver:",
    refused: {
      "too-late": {
        heading: "Fristen er ute",
        text: "Timen kan ikke flyttes eller endres her lenger. Ingenting er endret.",
      },
      "phone-only": {
        heading: "Du må ringe",
        text: "Det er så kort tid til timen at den ikke kan flyttes eller endres her. Ingenting er endret.",
      },
      "not-offered": {
        heading: "Du må ringe",
        text: "Avdelingen lar ikke dette gjøres her for denne typen time. Ingenting er endret.",
      },
      "moved-too-often": {
        heading: "Du må ringe",
        text: "Timen er flyttet så mange ganger som avdelingen tillater her. Ingenting er endret.",
      },
    },
  },

  hospitals: {
    title: "Sykehusene",
    heading: "Sykehusene",
    lead: "Her ser du hva du kan bruke hos hvert sykehus, og hvor du kan ringe. Velg et sykehus for å se hva det viser av journalen, og hvordan du får kopi.",
    find: "Finn et sykehus",
    findHint: "Skriv navnet på sykehuset eller stedet",
    found: (count: number) => (count === 1 ? "Viser 1 sykehus" : `Viser ${count} sykehus`),
    noneFound: "Ingen sykehus passer med det du skrev. Sjekk skrivemåten, eller tøm feltet.",
    phone: "Sentralbord",
    stillPhones: "Telefonnumrene står her så lenge.",
    numbers: "Telefonnumre",
    one: "Om sykehuset",
    all: "Se alle sykehusene",
    offered: "Dette kan du bruke",
    statuses: { active: "I bruk", pilot: "Prøves ut", coming: "Kommer", off: "Ikke i bruk" },
    services: {
      appointments: {
        name: "Timeavtaler",
        active:
          "Når du er logget inn, kan du se og svare på timene dine her. Har brevet en kode, kan du gjøre det uten å logge inn.",
        pilot:
          "Når du er logget inn, kan du se og svare på noen av timene dine her. Har brevet en kode, kan du gjøre det uten å logge inn. Ellers må du ringe sykehuset.",
        off: "Sykehuset viser ikke timer her. Ring sykehuset om timen din.",
      },
      messages: {
        name: "Meldinger",
        active:
          "Foreløpig kan du ikke skrive til sykehuset her. Når det kommer, kan du skrive til avdelinger som behandler deg.",
        pilot:
          "Foreløpig kan du ikke skrive til sykehuset her. Når det kommer, kan du skrive til noen av avdelingene.",
        off: "Ring sykehuset hvis du lurer på noe.",
      },
      records: {
        name: "Journal",
        active:
          "Foreløpig kan du ikke lese journalen her. Når det kommer, kan du lese store deler av den. Du kan bestille kopi i posten.",
        pilot:
          "Foreløpig kan du ikke lese journalen her. Når det kommer, kan du lese noe av den, fra noen av avdelingene. Du kan bestille kopi i posten.",
        off: "Sykehuset viser ikke journal her. Du kan bestille kopi i posten.",
      },
    },
    pilotAt: "Prøves ut her:",
    pilotMore: "noen andre steder",
    pilotSomewhere: "Prøves ut noen steder ved sykehuset.",
    shown: "Dette vises av journalen",
    shownSoon: "Journalen kan foreløpig ikke leses her. Dette vises når den kommer.",
    shownAfter: "Et dokument vises 24 timer etter at sykehuset har godkjent det.",
    since: (day: string) => `Fra ${day}`,
    kinds: {
      "discharge-summary": "Epikriser, som oppsummerer en behandling",
      note: "Notater fra poliklinikk",
      "profession-summary": "Oppsummeringer fra sykepleier, fysioterapeut og andre yrkesgrupper",
      plan: "Behandlingsplaner",
      procedure: "Beskrivelser av operasjon og bedøvelse",
      referral: "Henvisninger",
      letter: "Brev",
      "sick-leave": "Sykmeldinger",
    },
    notShown:
      "Bilder, laboratoriesvar, genetiske og psykologiske tester, skannede dokumenter og dokumenter fra andre vises ikke. Noen andre dokumenter vises heller ikke på nett. Du kan be sykehuset om kopi.",
    order: {
      heading: "Slik bestiller du kopi av journalen",
      headingRest: "Slik bestiller du kopi av resten",
      write:
        "Ring sykehuset og be om skjemaet, eller skriv et brev. Ta med navn, fødselsnummer og adresse, og skriv hva du vil ha kopi av. Skriv under.",
      send: "Send det i posten, ikke på e-post:",
      wait: (weeks: number) =>
        weeks === 1
          ? "Vent på svar. Det tar vanligvis en uke."
          : `Vent på svar. Det tar vanligvis ${weeks}\u00a0uker.`,
      ask: "Lurer du på noe om bestillingen, ring",
      others:
        "På samme måte kan du be om å få vite hvem som har sett i journalen, eller kreve at noe blir rettet eller slettet.",
    },
    sites: "Her ligger sykehuset",
  },

  privacy: {
    title: "Personvern",
    heading: "Personvern",
    lead: "Slik behandler vi opplysninger når du bruker koden fra brevet, og når du logger inn.",
    sections: [
      {
        heading: "Hva vi lagrer",
        text: [
          "Sykehuset sender timen din til MinJournal: hvem den gjelder, når og hvor den er, og hva du bør vite på forhånd. Bekrefter, flytter eller avbestiller du, eller ber du om en endring, lagrer vi det og sender det til sykehuset.",
          "Logger du inn, lagrer vi navnet, fødselsdatoen og fødselsnummeret ditt, det du velger i innstillingene, og hvor du er logget inn: når det begynte, når det sist var i bruk, og hva slags nettleser og maskin det er.",
          "Navn, fødselsnummer og det du skriver, er lagret kryptert.",
          "For å stoppe dem som gjetter på koder, teller vi forsøk fra hver nettverksadresse og på hver kode. Adressen er gjort uleselig før vi lagrer den.",
        ],
      },
      {
        heading: "Hva vi henter om deg",
        text: [
          "Fra ID-porten, når du logger inn: fødselsnummeret ditt, og hvor sikker eID-en er. Ansatte logger inn med HelseID.",
          "Fra Folkeregisteret, når du logger inn: navn, fødselsdato, om du har beskyttet adresse, og om en person er død. Adressen din lagrer vi ikke.",
          "Fra Kontakt- og reservasjonsregisteret: mobilnummer, e-post, språk, og om du har reservert deg mot varsler. Vi spør når du åpner Min side, timeavtalene eller innstillingene, og når vi skal varsle deg.",
        ],
      },
      {
        heading: "Hvem ser det",
        text: [
          "Sykehuset du skal til, ser svaret ditt, og det du ber om. Hver gang noen åpner timen med koden, skriver vi det i innsynsloggen. Det gjør vi også når du er logget inn og ser på timene dine, og når ansatte åpner noe om deg.",
          "Opplysningene ligger i datasentre i Sverige hos Amazon Web Services, som behandler dem på vegne av sykehusene. Ingen andre får dem, og siden henter ingenting fra andre nettsteder.",
        ],
      },
      {
        heading: "Hvor lenge",
        text: [
          "Timen ligger her så lenge sykehuset har den her. Koden i brevet virker til 7 dager etter timen.",
          "Det du svarer, flytter eller ber om, kan sykehuset hente i 90 dager. Innsynsloggen beholdes like lenge som journalen. Sikkerhetskopier slettes etter 35 dager.",
          "Navnet ditt og innstillingene dine ligger her så lenge et sykehus har noe om deg her, eller du logger inn. Vil du ha dem slettet, si fra til sykehuset.",
          "En innlogging varer i høyst to timer, og i 30 minutter uten at du gjør noe. Det som er lagret om den, slettes da eller når du logger ut, senest etter noen dager.",
          "Tellingen av forsøk fra en nettverksadresse slettes etter noen få dager, og av forsøk på en kode etter omtrent 30 dager.",
          "For å finne feil har vi tekniske logger i 180 dager. Der står det hva som ble spurt om og når, men ikke hvem som spurte. Angrep som blir stoppet, logges med nettverksadresse.",
        ],
      },
      {
        heading: "Hva som ligger på din maskin",
        text: [
          "Bare informasjonskapsler som tjenesten trenger: én mens en time er åpen, i 15 minutter eller til du velger «Avslutt». Én mens du er logget inn, i høyst to timer, til du logger ut eller lukker nettleseren. Én i høyst ti minutter mens du logger inn. Og én i 30 minutter etter en innlogging som ble avvist eller avbrutt, slik at den neste på maskinen må bruke sin egen eID. De inneholder ikke noe om deg, og andre nettsteder kan ikke lese dem.",
          "Språk og utseende som du velger, huskes i nettleseren. Fanen husker om du er logget inn, og om det er som pasient eller ansatt, og når innloggingen senest tar slutt, men ikke hvem du er. Skriver du en begrunnelse eller et ønske, ligger det i fanen til du sender det, velger «Avslutt», logger ut eller lukker fanen.",
          "Legger du timen i kalenderen, blir kalenderfila liggende på maskinen til du sletter den.",
        ],
      },
      {
        heading: "Hvorfor, og hvem som svarer for det",
        text: [
          "Sykehuset du skal til, er behandlingsansvarlig for timen din og for innsynsloggen. Det behandler opplysningene for å gi deg helsehjelp, slik pasientjournalloven og helsepersonelloven krever. Helse Sør-Øst svarer for innloggingen og for at tjenesten er trygg.",
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
          "Er du logget inn, sier vi fra fem minutter før du blir logget ut, og du kan fortsette med ett trykk. Etter to timer må du logge inn på nytt av sikkerhetsgrunner. Da kommer du tilbake til samme side.",
          "Vi tester hver side automatisk ved hver endring.",
        ],
      },
      {
        heading: "Hva vi ikke har gjort ennå",
        text: [
          "Ingen uavhengig fagperson har vurdert siden, og den er ikke prøvd sammen med brukere av hjelpemidler. Den finnes foreløpig på bokmål og engelsk, ikke på nynorsk eller samisk.",
          "Sidene der du logger inn, hører til ID-porten, BankID og Buypass. De svarer for hvor tilgjengelige de er.",
        ],
      },
      {
        heading: "Meld fra om feil",
        text: [
          "Er det noe du ikke får til, ring sykehuset ditt. Si at det gjelder tilgjengeligheten i MinJournal, hvilken side du var på, og hva du bruker, for eksempel en skjermleser. De hjelper deg med det du skulle gjøre, og tar meldingen videre.",
          "Du kan også klage til Tilsynet for universell utforming av ikt.",
        ],
        links: [
          { to: "/sykehusene", name: "Finn telefonnummeret til sykehuset" },
          { to: "https://www.uutilsynet.no/", name: "Tilsynet: uutilsynet.no" },
        ],
      },
    ],
  },

  ...identity,
  ...own,

  notFound: {
    title: "Fant ikke siden",
    heading: "Vi fant ikke siden",
    lead: "Adressen kan være feil skrevet, eller siden er flyttet.",
  },
};

export type Texts = typeof nb;
