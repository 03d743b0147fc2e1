"""What time it is. Only in stage local can a tester move it."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from functions.shared.settings import Settings

OSLO = ZoneInfo("Europe/Oslo")

Clock = Callable[[], datetime]
"""Answers the current time, in UTC."""


def real_clock() -> datetime:
    """The machine's time."""
    return datetime.now(UTC)


def clock_of(settings: Settings) -> Clock:
    """The stage's clock: in local it is moved by the seconds in the testing folder's `clock`."""
    if settings.testing_folder is None:
        return real_clock
    file = Path(settings.testing_folder) / "clock"

    def moved_clock() -> datetime:
        offset = file.read_text().strip() if file.exists() else "0"
        return real_clock() + timedelta(seconds=float(offset))

    return moved_clock


def timestamp(moment: datetime) -> str:
    """A moment as stored: UTC, microseconds, so that text order is time order."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
