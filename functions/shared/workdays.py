"""Norwegian working days: not Saturdays, Sundays or public holidays."""

from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

_FIXED = ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))
_FROM_EASTER = (-3, -2, 0, 1, 39, 49, 50)


@cache
def holidays(year: int) -> frozenset[date]:
    """The public holidays of a year, Sundays among them."""
    sunday = easter(year)
    fixed = (date(year, month, day) for month, day in _FIXED)
    return frozenset((*fixed, *(sunday + timedelta(days) for days in _FROM_EASTER)))


def is_workday(day: date) -> bool:
    """Whether offices are open that day."""
    return day.weekday() < 5 and day not in holidays(day.year)


def workday_before(day: date, count: int = 1) -> date:
    """The last working day before a day, or so many working days before."""
    return _step(day, -1, count)


def workday_after(day: date, count: int = 1) -> date:
    """The next working day after a day, or so many working days after."""
    return _step(day, 1, count)


def _step(day: date, step: int, count: int) -> date:
    while count:
        day += timedelta(days=step)
        count -= is_workday(day)
    return day
