"""Norwegian working days."""

from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter


@cache
def holidays(year: int) -> frozenset[date]:
    """The public holidays of a year."""
    sunday = easter(year)
    fixed = [date(year, *each) for each in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))]
    moving = [sunday + timedelta(days) for days in (-3, -2, 0, 1, 39, 49, 50)]
    return frozenset((*fixed, *moving))


def is_workday(day: date) -> bool:
    """Whether offices are open."""
    return day.weekday() < 5 and day not in holidays(day.year)


def workday_before(day: date, count: int = 1) -> date:
    """So many working days before."""
    while count:
        day -= timedelta(days=1)
        count -= is_workday(day)
    return day
