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
    actions: {
      listed: "så en liste over",
      opened: "åpnet",
      booked: "bestilte",
      confirmed: "bekreftet",
      cancelled: "avbestilte",
      moved: "flyttet",
      "change-requested": "ba om endring av",
      "change-accepted": "sa ja til å endre",
      "change-declined": "sa nei til å endre",
      "no-show": "meldte at pasienten ikke møtte til",
      "no-show-undone": "rettet at pasienten møtte til",
      "short-notice-wished": "ønsket en tidligere tid for",
      "short-notice-withdrawn": "trakk ønsket om en tidligere tid for",
      "offer-ended": "svarte på tilbud om en tidligere tid for",
      "code-switched-off": "slo av koden til",
      started: "begynte",
      replied: "svarte i",
      closed: "avsluttet",
      reopened: "åpnet igjen",
      assigned: "fordelte",
      forwarded: "sendte videre",
      noted: "skrev et internt notat til",
      "journal-marked": "merket for journalen",
      "journal-unmarked": "fjernet merket for journalen på",
      downloaded: "lastet ned",
      requested: "sendte",
      answered: "svarte på",
    },
    kinds: {
      appointment: "en time",
      appointments: "timer",
      "free-times": "ledige tider for en time",
      code: "en time med koden fra brevet",
      thread: "en samtale",
      threads: "samtaler",
      attachment: "en fil i en samtale",
      document: "journaldokument",
      request: "krav eller bestilling",
      coverage: "hva sykehusene viser av journalen",
      "access-log": "innsynsloggen",
    },
    purposes: {
      "own-appointment": "Egen time",
      "own-thread": "Egen samtale",
      "own-record": "Egen journal eller eget krav",
      "assigned-thread": "Skulle svare på samtalen",
      "unit-queue": "Gikk gjennom meldinger til avdelingen",
      "days-list": "Gikk gjennom dagens timer ved avdelingen",
      "handled-request": "Behandlet noe pasienten har bedt om",
      "hospital-journal": "Skulle føre samtalen inn i journalen",
    },
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
