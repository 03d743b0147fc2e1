"""Days and moments from outside: written out as the contract says, and within living memory."""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BeforeValidator

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].{5,}", re.ASCII)
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
_YEARS = range(2000, 2100)


def _written_day(said: object) -> object:
    """Not a number, nor a moment: both would pass for some day."""
    if isinstance(said, str) and not _DAY.fullmatch(said):
        raise ValueError("not a day")
    return _not_a_number(said)


def _written_moment(said: object) -> object:
    if isinstance(said, str) and not _MOMENT.fullmatch(said):
        raise ValueError("not a moment")
    return _not_a_number(said)


def _not_a_number(said: object) -> object:
    if isinstance(said, (int, float)):
        raise ValueError("a number")
    return said


def _reckonable(moment: datetime) -> datetime:
    """Far from the ends of the calendar, where time zones and sums fall off it."""
    if moment.year not in _YEARS:
        raise ValueError("a year that no appointment has")
    return moment


def _written_time(said: str) -> str:
    if not _TIME.fullmatch(said):
        raise ValueError("not a time of day")
    return said


Day = Annotated[date, BeforeValidator(_written_day)]
"""`1959-03-14`."""

Moment = Annotated[AwareDatetime, BeforeValidator(_written_moment), AfterValidator(_reckonable)]
"""RFC 3339 with an offset, from 2000 to 2099."""

TimeOfDay = Annotated[str, AfterValidator(_written_time)]
"""`22:00`, in Oslo."""
