/** The pages of plain text: apart from the others', which everyone loads. */
export const plain = {
  privacy: {
    title: "Personvern",
    heading: "Personvern",
    lead: "Slik behandler vi opplysninger når du bruker koden fra brevet, og når du logger inn.",
    sections: [
      {
        heading: "Hva vi lagrer",
        text: [
          "Sykehuset sender timen din til MinJournal: hvem den gjelder, når og hvor den er, og hva du bør vite på forhånd. Bekrefter, flytter eller avbestiller du, eller ber du om en endring, lagrer vi det og sender det til sykehuset.",
          "Sykehus som viser journal her, sender oss dokumentene. Krever eller bestiller du noe, lagrer vi det og svaret.",
          "Logger du inn, lagrer vi navnet, fødselsdatoen og fødselsnummeret ditt, det du velger i innstillingene, og hvor du er logget inn: når det begynte, når det sist var i bruk, og hva slags nettleser og maskin det er.",
          "Navn, fødselsnummer, dokumenter og det du skriver, er lagret kryptert.",
          "For å stoppe dem som gjetter på koder, teller vi forsøk fra hver nettverksadresse og på hver kode. Adressen er gjort uleselig før vi lagrer den.",
        ],
      },
      {
        heading: "Hva vi henter om deg",
        text: [
          "Fra ID-porten, når du logger inn: fødselsnummeret ditt, og hvor sikker eID-en er. Ansatte logger inn med HelseID.",
          "Fra Folkeregisteret, når du logger inn: navn, fødselsdato, om du har beskyttet adresse, og om en person er død. Adressen din lagrer vi ikke.",
          "Fra Kontakt- og reservasjonsregisteret: mobilnummer, e-post, språk, og om du har reservert deg mot varsler. Vi spør når du åpner Min side, timeavtalene eller innstillingene, og når vi skal varsle deg.",
        ],
      },
      {
        heading: "Hvem ser det",
        text: [
          "Sykehuset du skal til, ser svaret ditt, og det du ber om. Hver gang noen åpner timen med koden, skriver vi det i innsynsloggen. Det gjør vi også når du er logget inn og ser på timene, meldingene eller journalen din, og når ansatte åpner noe om deg.",
          "Opplysningene ligger i datasentre i Sverige hos Amazon Web Services, som behandler dem på vegne av sykehusene. Ingen andre får dem, og siden henter ingenting fra andre nettsteder.",
        ],
      },
      {
        heading: "Hvor lenge",
        text: [
          "Timen ligger her så lenge sykehuset har den her. Koden i brevet virker til 7 dager etter timen.",
          "Det du svarer, flytter eller ber om, kan sykehuset hente i 90 dager. Innsynsloggen beholdes like lenge som journalen. Sikkerhetskopier slettes etter 35 dager.",
          "Navnet ditt og innstillingene dine ligger her så lenge et sykehus har noe om deg her, eller du logger inn. Vil du ha dem slettet, si fra til sykehuset.",
          "En innlogging varer i høyst to timer, og i 30 minutter uten at du gjør noe. Det som er lagret om den, slettes da eller når du logger ut, senest etter noen dager.",
          "Tellingen av forsøk fra en nettverksadresse slettes etter noen få dager, og av forsøk på en kode etter omtrent 30 dager.",
          "For å finne feil har vi tekniske logger i 180 dager. Der står det hva som ble spurt om og når, men ikke hvem som spurte. Angrep som blir stoppet, logges med nettverksadresse.",
        ],
      },
      {
        heading: "Hva som ligger på din maskin",
        text: [
          "Bare informasjonskapsler som tjenesten trenger: én mens en time er åpen, i 15 minutter eller til du velger «Avslutt». Én mens du er logget inn, i høyst to timer, til du logger ut eller lukker nettleseren. Én i høyst ti minutter mens du logger inn. Og én i 30 minutter etter en innlogging som ble avvist eller avbrutt, slik at den neste på maskinen må bruke sin egen eID. De inneholder ikke noe om deg, og andre nettsteder kan ikke lese dem.",
          "Språk og utseende som du velger, huskes i nettleseren. Fanen husker om du er logget inn, og om det er som pasient eller ansatt, og når innloggingen senest tar slutt, men ikke hvem du er. Arbeider du ved flere avdelinger, husker fanen hvilken du har valgt, til du logger ut. Skriver du en begrunnelse, et ønske, en melding eller et krav, ligger det i fanen til du sender det, velger «Avslutt», logger ut eller lukker fanen.",
          "Legger du timen i kalenderen, blir kalenderfila liggende på maskinen til du sletter den. Et dokument som du åpner, ligger bare i minnet mens du ser på det. Laster du det ned, blir fila liggende til du sletter den.",
        ],
      },
      {
        heading: "Hvorfor, og hvem som svarer for det",
        text: [
          "Sykehuset du skal til, er behandlingsansvarlig for timen din og for innsynsloggen. Det behandler opplysningene for å gi deg helsehjelp, slik pasientjournalloven og helsepersonelloven krever. Helse Sør-Øst svarer for innloggingen og for at tjenesten er trygg.",
          "Vil du ha innsyn, eller få noe rettet eller slettet, kontakt sykehuset eller personvernombudet der. Du kan også klage til Datatilsynet.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Tilgjengelighet",
    heading: "Tilgjengelighet",
    lead: "Alle skal kunne bruke MinJournal.",
    sections: [
      {
        heading: "Hva vi har gjort",
        text: [
          "Siden er laget for å følge WCAG 2.2 på nivå AA. Den kan brukes med bare tastatur, med skjermleser, med 200 prosent forstørrelse og på smale skjermer. Den følger innstillingene dine for mørk skjerm og mindre bevegelse.",
          "Er du logget inn, sier vi fra fem minutter før du blir logget ut, og du kan fortsette med ett trykk. Etter to timer må du logge inn på nytt av sikkerhetsgrunner. Da kommer du tilbake til samme side.",
          "Vi tester hver side automatisk ved hver endring.",
        ],
      },
      {
        heading: "Hva vi ikke har gjort ennå",
        text: [
          "Ingen uavhengig fagperson har vurdert siden, og den er ikke prøvd sammen med brukere av hjelpemidler. Den finnes foreløpig på bokmål og engelsk, ikke på nynorsk eller samisk.",
          "Dokumentene i journalen har sykehusene laget. Har et dokument ikke merket overskrifter og lister, leses det opp avsnitt for avsnitt. Er det et bilde av tekst, kan det ikke leses opp.",
          "Sidene der du logger inn, hører til ID-porten, BankID og Buypass. De svarer for hvor tilgjengelige de er.",
        ],
      },
      {
        heading: "Meld fra om feil",
        text: [
          "Er det noe du ikke får til, ring sykehuset ditt. Si at det gjelder tilgjengeligheten i MinJournal, hvilken side du var på, og hva du bruker, for eksempel en skjermleser. De hjelper deg med det du skulle gjøre, og tar meldingen videre.",
          "Du kan også klage til Tilsynet for universell utforming av ikt.",
        ],
        links: [
          { to: "/sykehusene", name: "Finn telefonnummeret til sykehuset" },
          { to: "https://www.uutilsynet.no/", name: "Tilsynet: uutilsynet.no" },
        ],
      },
    ],
  },
};

export type PlainTexts = typeof plain;
