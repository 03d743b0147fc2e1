"""National numbers of the synthetic series: well formed, and never any living person's."""

from collections.abc import Iterable
from datetime import date
from random import Random
from typing import Literal

Series = Literal["tenor", "nhn", "tenor-d"]

_MONTH_OFFSET = {"tenor": 80, "nhn": 65, "tenor-d": 80}
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def national_id(born: date, series: Series, random: Random) -> str:
    """A number of the classic kind, whose individual digits fit the century of birth."""
    while True:
        individual = random.randrange(500) + (500 if born.year >= 2000 else 0)
        number = _with_control_digits(f"{_date_digits(born, series)}{individual:03}")
        if number:
            return number


def _date_digits(born: date, series: Series) -> str:
    day = born.day + (40 if series == "tenor-d" else 0)
    return f"{day:02}{born.month + _MONTH_OFFSET[series]:02}{born:%y}"


def _with_control_digits(nine: str) -> str | None:
    """None where a control digit would be 10: such numbers were never issued."""
    first = _control(nine, _FIRST)
    second = _control(f"{nine}{first}", _SECOND)
    return None if 10 in (first, second) else f"{nine}{first}{second}"


def _control(digits: str, weights: Iterable[int]) -> int:
    weighted = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
    return -weighted % 11
