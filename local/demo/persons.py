"""Forty persons who do not exist, with names that nobody could take for anybody's."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Literal

from local.demo.contacts import Contact, contact
from local.demo.numbers import Series, national_id

Kind = Literal[
    "ordinary", "child-9", "child-14", "youth-17", "protected", "deceased", "changed-number"
]
Protection = Literal["ugradert", "fortrolig", "strengtFortrolig"]
"""Of the address, in the population register's words: none, kode 7, kode 6."""

_ADJECTIVES = """
    Blid Bedagelig Forsiktig Ferm Gnistrende Grei Humrende Høflig Kantete Kvikk Kledelig Lun
    Lystig Modig Myndig Nysgjerrig Nøysom Omstendelig Prektig Pratsom Rutete Sindig Ettertenksom
    Lydhør Smidig Snarrådig Solbrun Spretten Stillferdig Stripete Stødig Søvnig Tankefull Trofast
    Trivelig Undrende Vaktsom Varm Ventende Vennlig
"""
_ANIMALS = """
    Alke Bever Brosme Delfin Dompap Ekorn Elg Flaggermus Fiskeørn Gaupe Grevling Hermelin Hubro
    Hvalross Isbjørn Jerv Kjøttmeis Krabbe Krykkje Lemen Lunde Makrell Marsvin Mår Nise Orrfugl
    Oter Piggsvin Reinsdyr Rype Rådyr Skjære Snile Spekkhogger Steinbit Svale Tiur Torsk Trane Ulv
"""
"""One word of each makes a name, in the manner of the tax administration's test persons."""

# Published test numbers, so that the demo also holds some that are not of our making.
_PUBLISHED = {
    "14835949436": date(1959, 3, 14),
    "02918549970": date(1985, 11, 2),
    "21861799872": date(2017, 6, 21),
    "05891299933": date(2012, 9, 5),
    "27820999830": date(2009, 2, 27),
    "51879049931": date(1990, 7, 11),
}
_YOUNG: dict[str, Kind] = {
    "21861799872": "child-9",
    "05891299933": "child-14",
    "27820999830": "youth-17",
}
_MADE: tuple[Series, ...] = ("tenor",) * 25 + ("nhn",) * 5 + ("tenor-d",) * 4
_PROTECTED: dict[int, Protection] = {6: "strengtFortrolig", 7: "fortrolig"}
_DIED = {8: date(2025, 5, 14)}
_CHANGED = 10


@dataclass(frozen=True)
class Person:
    """A synthetic patient, as the population register and the hospitals' systems know them."""

    name: str
    national_id: str
    birth_date: date
    former_ids: tuple[str, ...] = ()
    """The D-number from before there was a birth number."""
    protection: Protection = "ugradert"
    died: date | None = None
    contact: Contact | None = None
    """None for who is not in the contact register."""

    @property
    def kind(self) -> Kind:
        """What a tester looks for in them."""
        if self.deceased:
            return "deceased"
        if self.protected:
            return "protected"
        return "changed-number" if self.former_ids else _YOUNG.get(self.national_id, "ordinary")

    @property
    def protected(self) -> bool:
        """Whether nobody may be told where they are."""
        return self.protection != "ugradert"

    @property
    def deceased(self) -> bool:
        """Whether they are dead."""
        return self.died is not None

    @property
    def is_child(self) -> bool:
        """Whether children's clinics are the right ones; a trait of the demo, not an age rule."""
        return self.birth_date.year >= 2009

    @property
    def is_ordinary(self) -> bool:
        """Whether nothing stands in the way of a letter with a code."""
        return not (self.is_child or self.protected or self.deceased)


def persons(seed: int) -> list[Person]:
    """The same forty for the same seed, whatever the day: what they are fed under stays theirs."""
    random = Random(f"{seed}/persons")  # noqa: S311 - reproducible is the point
    return [
        Person(
            name,
            number,
            born,
            former_ids=_former(seed, born) if index == _CHANGED else (),
            protection=_PROTECTED.get(index, "ugradert"),
            died=_DIED.get(index),
            contact=None if index in _DIED else contact(index, name, born),
        )
        for index, (name, (number, born)) in enumerate(
            zip(_names(random), _numbers(random), strict=True)
        )
    ]


def _names(random: Random) -> list[str]:
    adjectives = _shuffled(_ADJECTIVES.split(), random)
    animals = _shuffled(_ANIMALS.split(), random)
    return [" ".join(words) for words in zip(adjectives, animals, strict=True)]


def _shuffled(words: list[str], random: Random) -> list[str]:
    return random.sample(words, len(words))


def _numbers(random: Random) -> Iterator[tuple[str, date]]:
    yield from _PUBLISHED.items()
    for series in _MADE:
        born = date(1934, 1, 1) + timedelta(days=random.randrange(72 * 365))
        yield national_id(born, series, random), born


def _former(seed: int, born: date) -> tuple[str, ...]:
    """By chance of its own, so that all others stay who they are."""
    return (national_id(born, "tenor-d", Random(f"{seed}/former")),)  # noqa: S311
