"""What some patients of the desk's unit would rather have, as they write it with their letter."""

from collections.abc import Iterable

from local.demo.appointments import FeedObject
from local.demo.plans import DESK

_WORDS = (
    "Jeg er på jobbreise den dagen. Kan jeg få en time uka etter?",
    "Bussen går ikke så tidlig. Har dere noe etter klokka 11?",
    "Datteren min skal følge meg, og hun kan bare på tirsdager og torsdager.",
    "Jeg har time på et annet sykehus samme dag. Kan denne flyttes et par dager?",
    "Jeg er forkjølet. Kan vi snakke sammen på telefon i stedet?",
)


def wishes(coming: Iterable[FeedObject]) -> dict[str, str]:
    """By external id, of those that are so far ahead that one may wish."""
    at_the_desk = (each for each in coming if each.body["unit_id"] == DESK)
    return {each.external_id: words for each, words in zip(at_the_desk, _WORDS, strict=False)}
