import { earlier } from "./earlier.nb";

/** What one does with appointments: only whoever has some loads it. */
export const care = {
  appointment: {
    heading: "Timen din",
    confirmed: "Takk. Du har bekreftet at du kommer.",
    bookedYourself: "Du har bestilt timen selv. Sykehuset vet at du kommer.",
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
    answerHeading: "Kan du komme?",
    choicesHeading: "Passer ikke timen?",
    confirm: "Bekreft at jeg kommer",
    confirming: "Bekrefter …",
    move: "Flytt timen",
    moveUntil: (when: string) => `Du kan flytte timen her til ${when}.`,
    cannotMove: {
      "too-late": "Fristen for å flytte timen her er ute.",
      "phone-only": "Det er så kort tid igjen at timen ikke kan flyttes her.",
      "not-offered": "Denne typen time kan ikke flyttes her.",
      "moved-too-often": "Du har flyttet timen så mange ganger som avdelingen tillater her.",
    },
    moveAsk: "Vil du ha en annen tid, kan du be om en endring eller ringe.",
    moveCall: "Vil du ha en annen tid, må du ringe.",
    cannotCancel: "Denne typen time kan ikke avbestilles her. Kan du ikke komme, må du ringe.",
    changeWhen: "Når ingen av de ledige tidene passer, eller det gjelder noe annet.",
    changeInstead: "Skriv hva du ønsker. Sykehuset svarer innen to arbeidsdager.",
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
      accepted: "Du ba om en endring. Her er timen slik den er nå.",
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
        text: "Dette kan ikke gjøres her for denne typen time. Ingenting er endret.",
      },
      "moved-too-often": {
        heading: "Du må ringe",
        text: "Timen er flyttet så mange ganger som avdelingen tillater her. Ingenting er endret.",
      },
    },
  },

  booked: {
    heading: "Timen er bestilt",
    text: "Avdelingen har fått beskjed, og vet at du kommer. Du trenger ikke bekrefte timen.",
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

  notHere: {
    heading: "Vi fant ikke timen",
    text: "Timen er ikke her lenger, eller den er ikke din. Lurer du på noe, ring sykehuset.",
    all: "Se alle timene dine",
  },

  earlier,
};

export type CareTexts = typeof care;
