/** The way in with the code of a letter. */
export const letter = {
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
};

export type LetterTexts = typeof letter;
