"""Norwegian working days, held against a well-kept calendar of holidays."""

from datetime import date, timedelta

import holidays as oracle
import pytest

from functions.shared.workdays import holidays, is_workday, workday_before


@pytest.mark.parametrize("year", range(2008, 2061))
def test_the_holidays_are_norways(year: int) -> None:
    public = oracle.country_holidays("NO", years=year, include_sundays=False)
    assert holidays(year) == set(public)


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2026, 11, 23), date(2026, 11, 20)),  # Monday: Friday
        (date(2026, 11, 24), date(2026, 11, 23)),
        (date(2026, 4, 7), date(2026, 4, 1)),  # after Easter: the Wednesday before it
        (date(2026, 5, 18), date(2026, 5, 15)),  # after 17 May
        (date(2026, 12, 28), date(2026, 12, 24)),  # Christmas Eve is a working day by law
        (date(2027, 1, 4), date(2026, 12, 31)),
    ],
)
def test_the_working_day_before(day: date, before: date) -> None:
    assert workday_before(day) == before


def test_there_is_always_one_within_a_week() -> None:
    for number in range(365 * 30):
        day = date(2026, 1, 1) + timedelta(days=number)
        assert is_workday(workday_before(day))
        assert day - workday_before(day) <= timedelta(days=6)
