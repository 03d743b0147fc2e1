/** What stands around the workspace's views, and the ways to them. */
export const workspace = {
  bar: {
    name: "Arbeidsflaten",
    home: "Oversikt",
    days: "Timer",
    wishes: "Endringsønsker",
    messages: "Meldinger",
    office: "Krav",
    unread: (count: number) => (count === 1 ? "1 ulest" : `${count} uleste`),
    waiting: (count: string) => `${count} venter på svar`,
    unit: "Avdeling",
  },

  doors: {
    days: {
      name: "Timer",
      text: "Se dagen og uken, hvem som har bekreftet, og registrer hvem som ikke møtte.",
    },
    wishes: { name: "Endringsønsker", text: "Svar pasienter som vil ha en annen tid." },
    waiting: (count: string) => (count === "1" ? "1 ønske venter." : `${count} ønsker venter.`),
    noneWaiting: "Ingen ønsker venter nå.",
    messages: { name: "Meldinger", text: "Les og svar på meldinger fra pasienter." },
    unread: (count: number) =>
      count === 1 ? "1 melding er ulest." : `${count} meldinger er uleste.`,
    office: {
      name: "Krav og bestillinger",
      text: "Svar pasienter som vil ha kopi, retting eller sletting, eller spør om journalen.",
    },
  },

  noUnits: {
    heading: "Du har ingen avdeling her",
    text: "For å se timer og svare på ønsker må sykehuset ha meldt inn hvor du arbeider. Si fra til lederen din eller brukerstøtten ved sykehuset.",
  },
};

export type WorkspaceTexts = typeof workspace;
