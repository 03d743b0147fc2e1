/** The hospitals: what each offers here, and how to reach it. */
export const hospitals = {
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
  statuses: { active: "I bruk", pilot: "Prøves ut", off: "Ikke i bruk" },
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
      active: "Når du er logget inn, kan du skrive til avdelinger som behandler deg.",
      pilot:
        "Når du er logget inn, kan du skrive til noen av avdelingene. Ellers må du ringe sykehuset.",
      off: "Ring sykehuset hvis du lurer på noe.",
    },
    records: {
      name: "Journal",
      active:
        "Når du er logget inn, kan du lese store deler av journalen. Resten kan du bestille kopi av.",
      pilot:
        "Når du er logget inn, kan du lese noe av journalen, fra noen av avdelingene. Resten kan du bestille kopi av.",
      off: "Sykehuset viser ikke journal her. Du kan bestille kopi i posten.",
    },
  },
  pilotAt: "Prøves ut her:",
  pilotMore: "noen andre steder",
  pilotSomewhere: "Prøves ut noen steder ved sykehuset.",
  shown: "Dette vises av journalen",
  shownHere: "Dette kan du lese når du er logget inn.",
  shownAfter: (hours: number) =>
    `Et dokument vises ${hours} timer etter at sykehuset har godkjent det.`,
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
};

export type HospitalsTexts = typeof hospitals;
