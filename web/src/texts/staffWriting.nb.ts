/** What staff write in a thread: answers, notes, and why they forward it. */
export const staffWriting = {
  reply: {
    hint: "Pasienten leser dette.",
    template: "Sett inn en svarmal",
    choose: "Velg mal",
    insert: "Sett inn",
    inserted: (title: string) => `«${title}» er satt inn.`,
    none: "Avdelingen har ingen svarmaler.",
    edit: "Endre malene",
  },

  notes: {
    label: "Nytt notat",
    hint: "Til kollegene dine ved avdelingen. Det som hører hjemme i journalen, skal skrives der.",
    missing: "Skriv notatet først",
    submit: "Lagre notatet",
    submitting: "Lagrer …",
    saved: "Notatet er lagret.",
    uncertain: "Det er ikke sikkert at notatet ble lagret. Du kan trygt prøve en gang til.",
  },

  forward: {
    staleHeading: "Samtalen ble endret i mellomtiden",
    stale:
      "En kollega eller pasienten har gjort noe her. Du ser samtalen slik den er nå. Det du ville gjøre, er ikke gjort. Vil du fortsatt, kan du trykke en gang til.",
    notPossible: "Det går ikke slik samtalen er nå. Du ser den slik den er.",
    gone: "Den kan være videresendt til en annen avdeling, eller du har ikke tilgang til den.",
    heading: "Videresend til en annen avdeling",
    lead: "Samtalen flyttes dit, med alt som står i den og de interne notatene. Svarfristen er den samme.",
    unit: "Avdeling",
    choose: "Velg avdeling",
    unitMissing: "Velg en avdeling",
    none: "Ingen andre avdelinger ved sykehuset tar imot meldinger her.",
    reason: "Hvorfor videresender du?",
    reasonHint: "Pasienten leser dette. Skriv enkelt hvem som svarer, og hvorfor.",
    reasonMissing: "Skriv hvorfor du videresender",
    submit: "Videresend samtalen",
    submitting: "Videresender …",
    cancel: "Ikke videresend",
    off: "Avdelingen tar ikke imot meldinger her nå. Ingenting er sendt. Velg en annen.",
    uncertain: "Det er ikke sikkert at samtalen ble videresendt. Du kan trygt prøve en gang til.",
  },
};

export type StaffWritingTexts = typeof staffWriting;
