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


def workday_before(day: date) -> date:
    """The last working day before a day."""
    day -= timedelta(days=1)
    while not is_workday(day):
        day -= timedelta(days=1)
    return day
