/** What staff do with a thread among themselves. */
export const staffActs = {
  heading: "Hva vil du gjøre?",
  assign: "Hvem har den",
  nobody: "Ingen",
  assigned: "Lagre hvem som har den",
  assigning: "Lagrer …",
  noColleagues: "Vi får ikke hentet kollegene dine nå.",
  taken: "Du har tatt saken.",
  given: (name: string) => `${name} har saken nå.`,
  back: "Saken ligger i køen igjen.",
  forward: "Videresend",
  journalOn: "Hører hjemme i journalen",
  journalOff: "Hører ikke hjemme i journalen likevel",
  journalSaving: "Lagrer …",
  journalHint: "Sykehusets journalsystem henter samtalen når den er merket.",
  marked: "Merket: Samtalen hører hjemme i journalen.",
  unmarked: "Merket er tatt bort.",
};

export type StaffActsTexts = typeof staffActs;
