/** The staff's part of messages: the unit's queue, and what is done with a thread there. */
export const queue = {
  title: "Meldinger",
  heading: "Meldinger",
  statuses: { name: "Hvilke", waiting: "Venter", answered: "Besvart", closed: "Avsluttet" },
  assignee: {
    label: "Hos",
    all: "Alle",
    mine: "Bare mine",
    you: (name: string) => `${name} (deg)`,
  },
  write: "Skriv til en pasient",
  templates: "Svarmaler",
  refresh: "Oppdater",
  refreshing: "Oppdaterer …",
  updated: (time: string) => `Oppdatert kl. ${time}`,
  notUpdated: (time: string) => `Listen under er fra kl. ${time}, og kan være endret siden.`,
  serviceOff: "Avdelingen bruker ikke meldinger i MinJournal.",
  list: "Samtaler",
  more: "Vis flere",
  none: {
    waiting: "Ingen pasienter venter på svar.",
    answered: "Ingen besvarte samtaler.",
    closed: "Ingen avsluttede samtaler.",
  },
  noneOf: {
    waiting: "Ingen av disse venter på svar.",
    answered: "Ingen av disse er besvart.",
    closed: "Ingen av disse er avsluttet.",
  },
  bornOn: (date: string) => `Født ${date}`,
  unread: (count: number) => (count === 1 ? "1 ulest" : `${count} uleste`),
  dueToday: "Svar senest i dag",
  due: (day: string) => `Svar senest ${day}`,
  overdue: (day: string) => `Over fristen: ${day}`,
  active: "Sist aktiv",
  closed: "Avsluttet",
  free: "Ingen har tatt den",
  you: "Du har den",
  has: (name: string) => `${name} har den`,
};

export type QueueTexts = typeof queue;
