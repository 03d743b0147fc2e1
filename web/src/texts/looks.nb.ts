import { look } from "./look.nb";

/** Who has seen what of a patient's. */
export const looks = {
  title: "Hvem har sett",
  lead: "Her ser du hvem som har åpnet eller gjort noe med det som ligger om deg i MinJournal. Det er ikke loggen i sykehusets eget journalsystem. Den kan du be om.",
  orderLog: "Be om sykehusets egen logg",
  own: "Vis også det jeg selv har gjort",
  shown: (count: number) => (count === 1 ? "Viser 1 oppslag" : `Viser ${count} oppslag`),
  more: "Vis flere",
  none: {
    others: "Ingen andre enn du har åpnet noe om deg her.",
    all: "Her er det ingen oppslag ennå.",
  },
  by: {
    you: "Du",
    staff: "En ansatt",
    system: "Sykehusets datasystem",
    letter: "Noen med koden fra brevet ditt",
  },
  hourly: "Flere ganger i løpet av timen regnes som ett oppslag.",
  why: "Hvorfor",
  where: "Hvor",
  unitHidden: "Avdelingen er skjult. Det har du valgt i innstillingene.",
  ask: "Spør om dette oppslaget",
  ...look,
  actions: {
    ...look.actions,
    "no-show": "meldte at du ikke møtte til",
    "no-show-undone": "rettet at du møtte til",
  },
  kinds: { ...look.kinds, "access-log": "denne loggen" },
  something: "noe om deg",
  purposes: {
    ...look.purposes,
    "handled-request": "Behandlet noe du har bedt om",
  },
  byLetter: "Hadde koden og fødselsdatoen din",
};

export type LooksTexts = typeof looks;
