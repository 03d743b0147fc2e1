"""What a person has chosen. Some of it closes doors, which every capability must know of.

What closes a door works at once. Opening it again takes a day and sends a notice: whoever asks for
it may be standing behind the patient.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Literal

from functions.shared.clock import timestamp

Door = Literal["record_online", "letter_code"]
"""Reading the journal here, and opening appointments with a letter's code."""

DOORS: tuple[Door, ...] = ("record_online", "letter_code")

OPENS_AFTER = timedelta(hours=24)

SHUT = "shut"


def is_open(stored: Mapping[str, Any] | None, door: Door, now: datetime) -> bool:
    """Whether it is, as stored: open unless it was shut, and again from the stored moment."""
    word = (stored or {}).get(door)
    return word is None or (word != SHUT and word <= timestamp(now))


def opens_at(stored: Mapping[str, Any] | None, door: Door, now: datetime) -> datetime | None:
    """From when, if that was asked for and is to come."""
    word = (stored or {}).get(door)
    return None if is_open(stored, door, now) or word == SHUT else datetime.fromisoformat(str(word))


def switched(
    stored: Mapping[str, Any] | None, door: Door, wanted: bool, now: datetime
) -> str | None:
    """What is stored once it is wanted so. Wanting it open again and again does not delay it."""
    if not wanted:
        return SHUT
    word: str | None = (stored or {}).get(door)
    return timestamp(now + OPENS_AFTER) if word == SHUT else word
