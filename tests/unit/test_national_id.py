"""Which numbers are well formed, in which stage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.no import fodselsnummer

from functions.shared.national_id import is_valid
from functions.shared.settings import Stage

SYNTHETIC = ["14835949436", "02918549970", "21861799872", "05891299933", "27820999830"]
FROM_2032 = ["02013299997", "02013299903", "02013299806", "30108299920", "30108299939"]


@pytest.mark.parametrize("number", [*SYNTHETIC, "51879049931"])
def test_synthetic_numbers_are_for_tests_only(number: str) -> None:
    assert is_valid(number, "local")
    assert is_valid(number, "test")
    assert not is_valid(number, "prod")


@pytest.mark.parametrize("number", FROM_2032)
def test_the_rule_from_2032_holds_everywhere(number: str) -> None:
    assert is_valid(number, "prod")


@pytest.mark.parametrize(
    "number",
    ["", "1483594943", "148359494366", "1483594943６", "14835949437", "14835949446", "abcdefghijk"],
)
def test_what_is_no_number(number: str) -> None:
    assert not is_valid(number, "local")


@pytest.mark.parametrize(("day", "month"), [("00", "01"), ("32", "01"), ("31", "04"), ("30", "02")])
def test_a_day_that_is_not(day: str, month: str) -> None:
    for serial in range(1000):
        number = f"{day}{month}59{serial:03d}00"
        assert not is_valid(number[:9] + _control(number[:9]), "local")


def _control(nine: str) -> str:
    first = -sum(int(d) * w for d, w in zip(nine, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11
    ten = f"{nine}{first % 10}"
    weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    second = -sum(int(d) * w for d, w in zip(ten, weights, strict=True)) % 11
    return f"{first % 10}{second % 10}"


@given(st.from_regex(r"[0-9]{9}", fullmatch=True), st.sampled_from(["local", "prod"]))
def test_every_classic_number_that_the_oracle_accepts(nine: str, stage: Stage) -> None:
    number = nine + _control(nine)
    synthetic = int(number[2:4]) > 12
    if fodselsnummer.is_valid(number) and not (synthetic and stage == "prod"):
        assert is_valid(number, stage)


@given(st.sampled_from(SYNTHETIC), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_in_the_serial_is_noticed(number: str, place: int, shift: int) -> None:
    """The second control digit catches every single error."""
    digit = str((int(number[place]) + shift) % 10)
    assert not is_valid(number[:place] + digit + number[place + 1 :], "local")
