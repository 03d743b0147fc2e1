"""What notices say, in each language. Never what happened, to whom, where or when, and no link.

The language law asks for both forms of Norwegian; Nynorsk and Sami are to come.
"""

from dataclasses import dataclass
from typing import Final

from functions.notices.models import Language

TEXTS: Final[dict[str, dict[Language, str]]] = {
    "appointment-new": {
        "nb": "Du har en timeavtale. Logg inn på MinJournal, eller bruk brevet, for å se den.",
        "en": "You have an appointment. Log in to MinJournal, or use the letter, to see it.",
    },
    "appointment-updated": {
        "nb": "Det er nytt om en timeavtale. Logg inn på MinJournal, eller bruk brevet, "
        "for å se den.",
        "en": "There is news of an appointment. Log in to MinJournal, or use the letter, "
        "to see it.",
    },
    "appointment-cancelled": {
        "nb": "Det er viktig nytt om en timeavtale. Logg inn på MinJournal, eller bruk brevet, "
        "for å se den.",
        "en": "There is important news of an appointment. Log in to MinJournal, or use the "
        "letter, to see it.",
    },
    "appointment-changed": {
        "nb": "Koden i et brev til deg er brukt til å svare på en timeavtale. "
        "Var det ikke deg? Logg inn på MinJournal.",
        "en": "The code in a letter to you was used to answer about an appointment. "
        "Was it not you? Log in to MinJournal.",
    },
    "appointment-reminder": {
        "nb": "Husk at du har en timeavtale. Logg inn på MinJournal, eller bruk brevet, "
        "for å se den.",
        "en": "Remember that you have an appointment. Log in to MinJournal, or use the letter, "
        "to see it.",
    },
    "appointment-offer": {
        "nb": "Du får tilbud om en tidligere time, og det haster å svare. "
        "Logg inn på MinJournal, eller bruk brevet.",
        "en": "You are offered an earlier appointment, for a short time only. "
        "Log in to MinJournal, or use the letter.",
    },
    "change-answered": {
        "nb": "Du har fått svar på et ønske om endring. Logg inn på MinJournal, "
        "eller bruk brevet, for å lese det.",
        "en": "A change that you asked for has been answered. Log in to MinJournal, "
        "or use the letter, to read it.",
    },
    "thread-message": {
        "nb": "Du har en ny melding i MinJournal. Logg inn for å lese den.",
        "en": "You have a new message in MinJournal. Log in to read it.",
    },
    "thread-overdue": {
        "nb": "Det er nytt om en melding du har sendt i MinJournal. Logg inn for å lese mer.",
        "en": "There is news of a message that you sent in MinJournal. Log in to read more.",
    },
    "request-answered": {
        "nb": "Du har fått svar på noe du har bedt om i MinJournal. Logg inn for å lese det.",
        "en": "What you asked for in MinJournal has been answered. Log in to read the answer.",
    },
    "record_online-opens": {
        "nb": "Noen har slått på innsyn på nett igjen. Var det ikke deg? "
        "Logg inn på MinJournal og slå det av innen et døgn.",
        "en": "Someone has switched online access on again. Was it not you? "
        "Log in to MinJournal and switch it off within 24 hours.",
    },
    "letter_code-opens": {
        "nb": "Noen har slått på koder i brev igjen. Var det ikke deg? "
        "Logg inn på MinJournal og slå dem av innen et døgn.",
        "en": "Someone has switched codes in letters on again. Was it not you? "
        "Log in to MinJournal and switch them off within 24 hours.",
    },
}
"""By occasion. Short enough for one SMS."""

_SUBJECT: Final[dict[Language, str]] = {
    "nb": "Melding fra MinJournal",
    "en": "Message from MinJournal",
}
_FOOT: Final[dict[Language, str]] = {
    "nb": "MinJournal sender aldri lenker. Denne e-posten kan ikke besvares.",
    "en": "MinJournal never sends links. This e-mail cannot be answered.",
}


@dataclass(frozen=True)
class Text:
    """The same word, as each way carries it."""

    sms: str
    subject: str
    email: str


def text_of(occasion: str, language: Language) -> Text:
    """Raises KeyError for an occasion that there are no words for."""
    said = TEXTS[occasion][language]
    return Text(said, _SUBJECT[language], f"{said}\n\n{_FOOT[language]}\n")
