"""Dates as the page says them, worked out apart from the page."""

import re
from datetime import datetime

from tests.browser.mocked import OSLO

WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
MONTHS = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
]


def day(at: datetime) -> str:
    """ "torsdag 26. november", with the year when it is another."""
    local = at.astimezone(OSLO)
    said = f"{WEEKDAYS[local.weekday()]} {local.day}. {MONTHS[local.month - 1]}"
    return said if local.year == datetime.now(OSLO).year else f"{said} {local.year}"


def moment(at: datetime) -> str:
    """ "torsdag 26. november kl. 10.15"."""
    return f"{day(at)} kl. {at.astimezone(OSLO):%H.%M}"


def month(at: datetime) -> str:
    """ "november 2026"."""
    local = at.astimezone(OSLO)
    return f"{MONTHS[local.month - 1]} {local.year}"


def pattern(words: str) -> re.Pattern[str]:
    """Words on the page, whose spaces may be such as do not break a line."""
    return re.compile(re.escape(words).replace(r"\ ", r"\s"), re.IGNORECASE)
