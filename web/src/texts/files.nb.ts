/** Files that are on their way into a message. */
export const files = {
  remove: "Fjern",
  removeOf: (name: string) => `Fjern ${name}`,
  retry: "Prøv igjen",
  progressOf: (name: string) => `Laster opp ${name}`,
  states: {
    reading: "Leser filen …",
    sending: "Laster opp …",
    inspecting: "Kontrolleres. Det tar vanligvis under ett minutt.",
    clean: "Klar til å sendes",
    failed: "Filen kom ikke fram. Sjekk at du er på nett, og prøv igjen.",
  },
  reasons: {
    "not-a-pdf": "Filen er ikke en ekte PDF. Lagre dokumentet som PDF på nytt, og prøv igjen.",
    "unknown-type": "Denne typen fil kan ikke sendes. Lagre den som PDF, JPEG eller PNG.",
    "type-differs":
      "Filen er en annen type enn den utgir seg for. Lagre den på nytt som PDF, JPEG eller PNG.",
    heic: "Bildet er i formatet HEIC, som ikke kan sendes. På iPhone: Åpne Innstillinger, Kamera, Formater, og velg «Mest kompatibel» før du tar bildet på nytt. Eller ta et skjermbilde av bildet, og legg ved det.",
    "active-content":
      "PDF-en har innhold som kan kjøre av seg selv, for eksempel et skjema med skript. Skriv den ut til PDF, og legg ved den nye filen.",
    encrypted: "Filen er låst med passord. Lagre den uten passord, og legg den ved på nytt.",
    damaged: "Filen er skadet og kan ikke åpnes. Lagre den på nytt, og prøv igjen.",
    malware: "Filen kan være skadelig og kan ikke sendes. Sjekk maskinen din for virus.",
    "too-large": "Filen er større enn 20 MB. Gjør den mindre, eller del den opp.",
    "too-many-pixels":
      "Bildet har for mange bildepunkter. Gjør det mindre, eller ta et skjermbilde av det.",
    "not-the-file": "Filen ble endret på veien. Legg den ved på nytt.",
    "service-off": "Avdelingen tar ikke imot filer her nå.",
    empty: "Filen er tom.",
    gone: "Filen er slettet fordi det gikk for lang tid. Legg den ved på nytt.",
  },
};

export type FilesTexts = typeof files;
