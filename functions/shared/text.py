"""Text from outside: composed, single in meaning, and free of signs that hide or reorder others."""

import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints

_LINE_BREAKS = "\n"
_HIDDEN = {"Cc", "Cs", "Co", "Cn"}
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """The text in NFC. Raises ValueError on control and bidirectional characters."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    for sign in text:
        if sign in _BIDI or (sign not in _LINE_BREAKS and unicodedata.category(sign) in _HIDDEN):
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

Paragraph = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    AfterValidator(clean),
]
"""Free text of 1-2000 characters."""
