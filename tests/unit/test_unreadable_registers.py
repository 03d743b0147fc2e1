"""Whatever a register answers that cannot be read is no answer, and nothing of it is told along."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from functions.shared.errors import RegisterUnavailable
from functions.shared.web import Refused, Unanswered
from tests.unit.register_answers import (
    CONTACT,
    CURRENT,
    NUMBER,
    PERSON,
    Web,
    contact_of,
    person_of,
    population,
    registers,
)

NOT_A_LIST: list[Any] = [None, "x", 1, {"a": 1}, ["x"], [None], [[]], [{}]]


@pytest.mark.parametrize("broken", NOT_A_LIST)
@pytest.mark.parametrize("name", ["identifikasjonsnummer", "navn", "foedsel"])
def test_a_person_without_a_readable_part_is_no_answer(name: str, broken: Any) -> None:
    assert_unreadable(lambda: person_of(**{name: broken}))


@pytest.mark.parametrize(
    "broken", [None, 1, ["x"], [None], [{}], [{"graderingsnivaa": "fortrolig"}]]
)
@pytest.mark.parametrize("name", ["adressebeskyttelse", "doedsfall"])
def test_what_closes_doors_is_never_guessed(name: str, broken: Any) -> None:
    assert_unreadable(lambda: person_of(**{name: broken}))


@pytest.mark.parametrize("current", [None, "true", 1, "", []])
@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("adressebeskyttelse", {"graderingsnivaa": "fortrolig"}),
        ("doedsfall", {"doedsdato": "2026-01-01"}),
        ("identifikasjonsnummer", {"foedselsEllerDNummer": NUMBER, "status": "iBruk"}),
        ("foedsel", {"foedselsdato": "1959-03-14"}),
    ],
)
def test_whether_something_still_holds_is_never_guessed(
    name: str, entry: dict[str, str], current: Any
) -> None:
    assert_unreadable(lambda: person_of(**{name: [{**entry, "erGjeldende": current}]}))


@pytest.mark.parametrize("name", [1, ["Stødig"], {"a": 1}])
def test_a_name_that_is_no_text_is_no_answer(name: Any) -> None:
    assert_unreadable(lambda: person_of(navn=[{"fornavn": name, **CURRENT}]))


@pytest.mark.parametrize("level", [None, 6, ["fortrolig"], {}])
def test_a_protection_that_cannot_be_read_is_no_answer(level: Any) -> None:
    entry = [{"graderingsnivaa": level, **CURRENT}]
    assert_unreadable(lambda: person_of(adressebeskyttelse=entry))


@pytest.mark.parametrize("value", [19590314, "14.03.1959", "1959-02-30", ["1959-03-14"], {"a": 1}])
def test_a_birth_date_that_is_no_day_is_no_answer(value: Any) -> None:
    assert_unreadable(lambda: person_of(foedsel=[{"foedselsdato": value, **CURRENT}]))


@pytest.mark.parametrize("value", [None, int(NUMBER), [NUMBER], {}])
def test_a_number_that_is_no_text_is_no_answer(value: Any) -> None:
    current = {"foedselsEllerDNummer": value, "status": "iBruk", **CURRENT}
    assert_unreadable(lambda: person_of(identifikasjonsnummer=[current]))
    former = {"foedselsEllerDNummer": value, "erGjeldende": False}
    both = [*PERSON["identifikasjonsnummer"], former]
    assert_unreadable(lambda: person_of(identifikasjonsnummer=both))


@pytest.mark.parametrize("answer", [{}, *({"oppslag": broken} for broken in NOT_A_LIST)])
def test_an_answer_of_another_shape_is_no_answer(answer: Any) -> None:
    assert_unreadable(lambda: registers(Web(answer)).person(NUMBER))


@pytest.mark.parametrize("person", ["x", 1, ["x"], {"a": 1}])
def test_a_person_of_another_shape_is_no_answer(person: Any) -> None:
    assert_unreadable(lambda: registers(Web(population(person))).person(NUMBER))


@pytest.mark.parametrize("answer", [{}, *({"personer": broken} for broken in NOT_A_LIST)])
def test_a_contact_answer_of_another_shape_is_no_answer(answer: Any) -> None:
    assert_unreadable(lambda: registers(Web(answer)).contact(NUMBER))


@pytest.mark.parametrize(
    "change",
    [
        {"kontaktinformasjon": "x"},
        {"kontaktinformasjon": ["x"]},
        {"kontaktinformasjon": {"mobiltelefonnummer": 4799999999}},
        {"kontaktinformasjon": {"epostadresse": ["ugle@epost.test"]}},
        {"spraak": 1},
    ],
)
def test_a_contact_that_cannot_be_read_is_no_answer(change: dict[str, Any]) -> None:
    assert_unreadable(lambda: contact_of(**change))


@pytest.mark.parametrize("name", ["reservasjon", "varslingsstatus"])
def test_a_contact_that_does_not_say_whether_they_may_be_written_to(name: str) -> None:
    contact = deepcopy(CONTACT)
    del contact[name]
    assert_unreadable(lambda: registers(Web({"personer": [contact]})).contact(NUMBER))


@pytest.mark.parametrize(
    "token",
    [
        {"expires_in": 119},
        {"access_token": "t"},
        {"access_token": "t", "expires_in": "119"},
        {"access_token": None, "expires_in": 119},
    ],
)
def test_a_login_that_cannot_be_read_is_no_answer(token: dict[str, Any]) -> None:
    assert_unreadable(lambda: registers(Web(population(PERSON), token)).person(NUMBER))


@pytest.mark.parametrize("error", [Unanswered(), Refused()])
def test_a_register_that_does_not_answer(error: Exception) -> None:
    assert_unreadable(lambda: registers(Web(error)).person(NUMBER))
    assert_unreadable(lambda: registers(Web(error)).contact(NUMBER))


def assert_unreadable(ask: Callable[[], object]) -> None:
    """Refused as no answer, and nothing of what was asked or answered is in the error."""
    with pytest.raises(RegisterUnavailable) as caught:
        ask()
    error = caught.value
    assert (str(error), error.facts) == ("register-unavailable", {})
    assert error.__suppress_context__, "what broke it may hold a number: it must not be told along"
