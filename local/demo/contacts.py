"""How the demo's persons may be reached, so that there is every case the contact register knows."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Language = Literal["nb", "nn", "en"]

_LANGUAGES: tuple[Language, ...] = ("nb", "nb", "nb", "nn", "en")
_FROM = 2015
"""Born later means too young for the register; a trait of the demo, not the register's rule."""
_UNKNOWN, _RESERVED, _MOBILE_ONLY, _EMAIL_ONLY = 7, 3, 4, 6
_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "å": "a", " ": "."})


@dataclass(frozen=True)
class Contact:
    """What somebody has told the contact register."""

    mobile: str | None
    email: str | None
    language: Language
    reserved: bool
    """Whether they want letters on paper, and nothing else."""


def contact(number: int, name: str, born: date) -> Contact | None:
    """For the person of that number among the demo's; None for one of ten, and for children."""
    case = number % 10
    if case == _UNKNOWN or born.year >= _FROM:
        return None
    return Contact(
        # No Norwegian number of eight digits begins with 0, and example.no is set aside.
        mobile=None if case == _EMAIL_ONLY else f"+4700000{number:03}",
        email=None if case == _MOBILE_ONLY else f"{name.lower().translate(_PLAIN)}@example.no",
        language=_LANGUAGES[number % len(_LANGUAGES)],
        reserved=case == _RESERVED,
    )
