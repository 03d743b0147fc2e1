"""Norwegian national identity numbers: birth numbers, D-numbers and the synthetic series.

Rules: Skatteetaten's control digits, the first one relaxed as in numbers issued from 2032.
Nothing is derived from a number: neither age nor sex (from 2032 the number carries neither).
"""

from typing import Annotated

from pydantic import StringConstraints

from functions.shared.settings import Stage

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_SYNTHETIC_MONTHS = (80, 65, 40)  # Tenor, NHN, NAV
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

NationalId = Annotated[str, StringConstraints(pattern=r"^[0-9]{11}$")]


def is_valid(number: str, stage: Stage) -> bool:
    """Whether the number is well formed. Synthetic series count as valid outside prod only."""
    if len(number) != 11 or not (number.isascii() and number.isdigit()):
        return False
    digits = [int(sign) for sign in number]
    return _names_a_day(number, synthetic=stage != "prod") and _has_control_digits(digits)


def _names_a_day(number: str, *, synthetic: bool) -> bool:
    day, month = int(number[:2]), int(number[2:4])
    day = day - 40 if day > 40 else day
    if synthetic:
        month -= next((offset for offset in _SYNTHETIC_MONTHS if month > offset), 0)
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def _has_control_digits(digits: list[int]) -> bool:
    first = sum(weight * digit for weight, digit in zip(_FIRST, digits, strict=False))
    second = sum(weight * digit for weight, digit in zip(_SECOND, digits, strict=False))
    return (first + digits[9]) % 11 <= 3 and (second + digits[10]) % 11 == 0
