/** What a patient demands of a hospital about the own record. */
export const requests = {
  title: "Krav og bestillinger",
  lead: "Her kan du be et sykehus om kopi, retting eller sletting, eller stille et spørsmål om journalen. Du ser når du skal få svar.",
  make: "Nytt krav eller ny bestilling",
  more: "Vis flere",
  shown: (count: number) => (count === 1 ? "Viser 1 krav" : `Viser ${count} krav`),
  none: "Du har ikke sendt noe krav eller noen bestilling her.",
  law: "Rettighetene dine står i pasient- og brukerrettighetsloven § 5-1 (innsyn) og helsepersonelloven §§ 42 og 43 (retting og sletting).",
  kinds: {
    copy: {
      name: "Kopi av journalen",
      text: "Du har rett til å se journalen din og få kopi av den (pasient- og brukerrettighetsloven § 5-1). Ber du om det, skal sykehuset forklare fagord.",
      hint: "Skriv hva du vil ha kopi av, for eksempel fra hvilken tid eller hvilken avdeling.",
    },
    access_log: {
      name: "Logg over hvem som har sett",
      text: "Du har rett til å få vite hvem som har sett i journalen din i sykehusets eget system, og når (pasientjournalloven § 18).",
      hint: "Skriv hvilken tid det gjelder, og om det er noen du særlig lurer på.",
    },
    correction: {
      name: "Retting av noe som er feil",
      text: "Er noe i journalen feil, mangelfullt eller skrevet på en utilbørlig måte, kan du kreve at det blir rettet (helsepersonelloven § 42). Sykehuset skriver rettelsen inn. Det gamle blir vanligvis stående, så det går an å se hva som er rettet.",
      hint: "Skriv hva som er feil, hvor det står, og hva som er riktig.",
    },
    deletion: {
      name: "Sletting av noe i journalen",
      text: "Du kan kreve at noe blir slettet hvis det er feil eller misvisende og føles belastende for deg, eller hvis det åpenbart ikke trengs for å gi deg helsehjelp. Det må også være trygt å slette det (helsepersonelloven § 43). Det skal mye til.",
      hint: "Skriv hva du vil ha slettet, hvor det står, og hvorfor.",
    },
    question: {
      name: "Spørsmål om journalen",
      text: "Lurer du på hva noe betyr, hvorfor noe ikke vises, eller hvorfor noen har sett på noe om deg, kan du spørre sykehuset.",
      hint: "Skriv hva du lurer på.",
    },
  },

  status: {
    open: (day: string) => `Svar innen ${day}`,
    overdue: (day: string) => `Du skulle fått svar innen ${day}. Ring`,
    answered: (day: string) => `Besvart ${day}`,
  },
  asked: "Sendt",
  yourText: "Det du skrev",
  documents: (count: number) =>
    count === 1 ? "Gjelder 1 dokument" : `Gjelder ${count} dokumenter`,
  about: "Gjelder et oppslag",
  answer: "Svar fra sykehuset",
  outcomes: {
    fulfilled: "Sykehuset har gjort det du ba om",
    partly: "Sykehuset har sagt ja til noe av det",
    refused: "Sykehuset har sagt nei",
  },
  questionAnswered: "Sykehuset har svart på spørsmålet",
  grounds: {
    "danger-to-life":
      "Sykehuset mener at du ikke kan få opplysningene fordi det er nødvendig for å hindre fare for livet ditt eller alvorlig skade på helsen din (pasient- og brukerrettighetsloven § 5-1). En annen, for eksempel en lege eller advokat, kan få dem i stedet for deg.",
    "clearly-inadvisable":
      "Sykehuset mener at det er klart utilrådelig å gi deg opplysningene, av hensyn til en som står deg nær (pasient- og brukerrettighetsloven § 5-1). En annen, for eksempel en lege eller advokat, kan få dem i stedet for deg.",
    "conditions-not-met":
      "Sykehuset mener at det du ber om, ikke oppfyller vilkårene i helsepersonelloven §§ 42 og 43. Kravet ditt og begrunnelsen skal stå i journalen.",
    "record-must-be-kept":
      "Sykehuset mener at opplysningene må bli stående, fordi det skal gå an å se hva som er gjort og hvorfor (helsepersonelloven § 43).",
    "not-found": "Sykehuset har lett, men fant ikke det du ba om.",
    "not-ours":
      "Det du ber om, er det et annet sykehus eller en annen virksomhet som har. Spør dem som skrev det.",
  },
  complain: {
    heading: "Er du uenig? Slik klager du",
    text: "Du kan klage til Statsforvalteren. Send klagen til sykehuset. De ser på saken en gang til, og endrer de ikke svaret, sender de klagen videre. Skriv hva du klager på og hvorfor.",
    deadline:
      "Fristen er fire uker når det gjelder innsyn eller kopi, og tre uker når det gjelder retting eller sletting. Den regnes fra du fikk svaret.",
    help: "Sykehuset skal hjelpe deg med klagen hvis du ber om det. Pasient- og brukerombudet kan også hjelpe, gratis.",
  },

  newTitle: "Nytt krav",
  newHeading: "Hva vil du be om?",
  before:
    "Det er sykehusets journalarkiv som svarer. Gjelder det behandlingen din, skriv en melding til avdelingen. Haster det, ring.",
  hospital: "Hvilket sykehus?",
  chooseHospital: "Velg sykehus",
  kind: "Hva gjelder det?",
  text: "Teksten din",
  count: (used: number, room: number) =>
    `${used.toLocaleString("nb")} av ${room.toLocaleString("nb")} tegn`,
  which: "Hvilke dokumenter gjelder det?",
  whichHint: "Du trenger ikke velge noen. Her er de siste fra sykehuset.",
  aboutLook: "Spørsmålet gjelder oppslaget du kom fra. Sykehuset får vite hvilket.",
  expected: (weeks: number) =>
    weeks === 1
      ? "Du får vanligvis svar innen en uke."
      : `Du får vanligvis svar innen ${weeks}\u00a0uker.`,
  byPost: (hospital: string) => `${hospital} tar ikke imot krav her. Slik gjør du det i posten:`,
  post: {
    write:
      "Skriv hva du vil ha kopi av, eller hva du ellers ber om og hvorfor. Ta med navn, fødselsnummer og adresse, og skriv under.",
    address: "Send brevet hit, ikke på e-post:",
    weeks: (weeks: number) =>
      weeks === 1 ? "Det tar vanligvis en uke." : `Det tar vanligvis ${weeks}\u00a0uker.`,
    ask: "Lurer du på noe, ring",
  },
  send: "Send til sykehuset",
  sending: "Sender …",
  missing: {
    hospital: "Velg et sykehus",
    kind: "Velg hva det gjelder",
    text: "Skriv hva du ber om",
  },
  kept: "Det du skrev, er ikke sendt. Det står her fortsatt.",
  uncertain:
    "Det er ikke sikkert at det kom fram til sykehuset. Du kan trygt prøve en gang til: Det blir sendt bare én gang.",
  serviceOff: "Sykehuset tar ikke imot krav her nå. Ring eller skriv til dem i posten.",
  goneDocument: "Et av dokumentene du valgte, er ikke her lenger. Velg på nytt, og send igjen.",
  notSent: "Kravet er ikke sendt",
  sent: {
    heading: "Kravet er sendt",
    promise: (day: string) => `Du får svar innen ${day}.`,
    told: "Svaret kommer her. Vi sier fra hvis du har slått på varsler.",
  },
};

export type RequestsTexts = typeof requests;
