"""Text from outside: composed, single in meaning, and free of signs that hide or reorder others."""

import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

_REFUSED = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
_JOINERS = "\u200c\u200d"
"""Needed in some scripts and in emoji."""

_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Invisible, harmless, and pasted along from word processors without anyone's will."""


def clean(text: str) -> str:
    """The text in NFC, without invisible spaces. Raises ValueError on signs that hide or reorder
    others, and when nothing is left."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_DROPPED)).strip()
    if not text:
        raise ValueError("nothing to read")
    for sign in text:
        if sign not in _JOINERS + "\n" and unicodedata.category(sign) in _REFUSED:
            raise ValueError("a character that is not text")
    return text


def _one_line(text: str) -> str:
    if "\n" in text:
        raise ValueError("a line break")
    return text


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(clean),
    AfterValidator(_one_line),
]
"""A name or a place: one line, 1-200 characters."""

Letter = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000),
    AfterValidator(clean),
]
"""What people write to each other: 1-10 000 characters."""

Paragraph = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    AfterValidator(clean),
]
"""Free text of 1-2000 characters."""
