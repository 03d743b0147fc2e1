"""Facts about a person that close doors: asked before anything of theirs is shown or sent."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from functions.shared.preferences import is_open

SELF_DETERMINED_AGE = 16
"""From this age a patient alone decides: pasient- og brukerrettighetsloven § 4-3."""


@dataclass(frozen=True)
class Standing:
    """What closes a person's doors, whatever the door."""

    protected: bool
    """Address protection, kode 6 or 7."""
    deceased: bool
    letters_shut: bool
    """Whether the patient wants no letter's code to open anything."""


def standing_of(
    person: Mapping[str, Any] | None, preferences: Mapping[str, Any] | None, now: datetime
) -> Standing:
    """What the stored person and preferences say; a person who is not there is closed off.

    One voice is enough: what a hospital says closes although the register does not know it yet.
    """
    if person is None:
        return Standing(protected=True, deceased=True, letters_shut=True)
    return Standing(
        protected=bool(person.get("protected_by")),
        deceased=bool(person.get("deceased_by")),
        letters_shut=not is_open(preferences, "letter_code", now),
    )


def age(birth_date: date, today: date) -> int:
    """In whole years. Born on 29 February, one is a year older on 1 March."""
    had_birthday = (today.month, today.day) >= (birth_date.month, birth_date.day)
    return today.year - birth_date.year - (not had_birthday)


def is_underage(birth_date: date, today: date) -> bool:
    """Whether the person has not yet turned 16."""
    return age(birth_date, today) < SELF_DETERMINED_AGE
