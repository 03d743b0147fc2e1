import { look } from "./look.nb";

/** One request at the records office, and the answer to it. */
export const officeRequest = {
  title: "Krav",
  facts: {
    name: "Om kravet",
    born: "Født",
    number: "Fødselsnummer",
    showNumber: "Vis fødselsnummer",
    hideNumber: "Skjul fødselsnummer",
    asked: "Sendt",
    documents: "Dokument i sykehusets system",
    words: "Pasienten skriver",
  },

  look: {
    heading: "Pasienten spør om dette oppslaget i MinJournal",
    when: "Når",
    hourly: "(flere ganger innen timen står som ett)",
    who: "Hvem",
    where: "Hvor",
    what: "Hva",
    why: "Oppgitt grunn",
    by: {
      you: "Pasienten selv",
      staff: "En ansatt",
      system: "Sykehusets datasystem",
      letter: "Noen med koden fra brevet",
    },
    ...look,
    actions: {
      ...look.actions,
      "no-show": "meldte at pasienten ikke møtte til",
      "no-show-undone": "rettet at pasienten møtte til",
    },
    kinds: { ...look.kinds, "access-log": "innsynsloggen" },
    something: "noe om pasienten",
    purposes: {
      ...look.purposes,
      "handled-request": "Behandlet noe pasienten har bedt om",
    },
    byLetter: "Hadde koden og pasientens fødselsdato",
  },

  answer: {
    heading: "Svar pasienten",
    outcome: "Hva er svaret?",
    outcomes: {
      fulfilled: { label: "Ja, det er gjort", hint: "Pasienten har fått det kravet gjelder." },
      partly: { label: "Delvis", hint: "Noe er gjort, og resten er avslått." },
      refused: { label: "Nei, kravet er avslått", hint: "Ikke noe av det er gjort." },
    },
    ofQuestion: {
      fulfilled: { label: "Spørsmålet er besvart", hint: "Svaret står i teksten." },
      partly: { label: "Delvis besvart", hint: "Noe av det kan ikke besvares." },
      refused: {
        label: "Spørsmålet kan ikke besvares",
        hint: "Skriv hvorfor i teksten.",
      },
    },
    ground: "Hva er grunnen til avslaget?",
    groundHint: "Pasienten får grunnen forklart. Forhåndsvisningen viser ordene.",
    grounds: {
      "danger-to-life": {
        label: "Fare for pasientens liv eller helse",
        hint: "Å nekte innsyn er påtrengende nødvendig for å hindre fare for liv eller alvorlig helseskade for pasienten selv (pasient- og brukerrettighetsloven § 5-1).",
      },
      "clearly-inadvisable": {
        label: "Hensynet til noen som står pasienten nær",
        hint: "Innsyn er klart utilrådelig av hensyn til dem (pasient- og brukerrettighetsloven § 5-1).",
      },
      "conditions-not-met": {
        label: "Vilkårene er ikke oppfylt",
        hint: "Opplysningene er ikke feil, mangelfulle eller utilbørlige (helsepersonelloven § 42). Kravet og begrunnelsen skal føres i journalen.",
      },
      "record-must-be-kept": {
        label: "Opplysningene må bli stående",
        hint: "De kan ikke slettes: Det skal gå an å se hva som er gjort og hvorfor (helsepersonelloven § 43).",
      },
      "not-found": {
        label: "Det finnes ikke her",
        hint: "Dere har lett, men fant ikke det pasienten ber om.",
      },
      "not-ours": {
        label: "Det er ikke vårt",
        hint: "Et annet sykehus eller en annen virksomhet har det. Skriv gjerne hvem.",
      },
    },
    text: "Svar til pasienten",
    textHint:
      "Skriv enkelt og vennlig: hva dere har gjort, eller hvorfor ikke. Forklar fagord. Ikke skriv noe om andre enn pasienten.",
    count: (used: number, room: number) =>
      `${used.toLocaleString("nb")} av ${room.toLocaleString("nb")} tegn`,
    preview: "Dette får pasienten lese",
    previewEmpty: "Velg hva svaret er, så vises det her slik pasienten får lese det.",
    previewText: "(svaret du skriver)",
    final: "Svaret kan ikke endres etterpå.",
    submit: "Send svaret",
    submitting: "Sender …",
  },
  missing: {
    outcome: "Velg hva svaret er",
    ground: "Velg grunnen til avslaget",
    text: "Skriv et svar til pasienten",
  },
  problem: {
    kept: "Svaret er ikke sendt. Det du har skrevet, er her fortsatt.",
    uncertain:
      "Det er ikke sikkert at svaret ble sendt. Du kan trygt prøve en gang til: Det blir sendt bare én gang.",
  },
  stale: {
    heading: "Svaret ditt er ikke sendt",
    answered: "En kollega har svart i mellomtiden. Her er svaret pasienten har fått.",
    changed:
      "Kravet ble endret i mellomtiden. Her er det slik det er nå, og det du har skrevet, er her fortsatt. Se over, og send igjen.",
  },
  unsent: { heading: "Det du skrev, og som ikke er sendt", erase: "Slett det jeg skrev" },
  given: "Svaret til pasienten",
  sent: {
    heading: "Svaret er sendt",
    to: (name: string, date: string) => `${name}, født ${date}, har fått svar.`,
    told: "Pasienten får beskjed, hvis varsler er slått på.",
  },
  gone: {
    heading: "Vi fant ikke kravet",
    text: "Det er ikke blant de åpne kravene til sykehuset, og heller ikke blant dem som er besvart i det siste. Eldre svar finner du i listen under Besvart.",
  },
  toOffice: "Til kravene",
};

export type OfficeRequestTexts = typeof officeRequest;
