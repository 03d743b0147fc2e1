"""What the registers answer, as this service reads it, and how they are asked."""

from datetime import date, timedelta
from typing import Any

import pytest

from functions.shared.errors import RegisterUnavailable
from functions.shared.registers import RegisteredContact, RegisteredPerson
from functions.shared.web import Refused
from tests.unit.register_answers import (
    CONTACT,
    CURRENT,
    FORMER,
    NOW,
    NUMBER,
    PERSON,
    Web,
    contact_of,
    person_of,
    population,
    registers,
)

NOT_CURRENT = {"foedselsdato": "1959-03-14", "erGjeldende": False}


def test_a_person_is_read_as_they_are_now() -> None:
    assert person_of() == RegisteredPerson(
        national_id=NUMBER,
        former_ids=(FORMER,),
        name="Stødig Natt Ugle",
        birth_date=date(1959, 3, 14),
        protected=False,
        deceased=False,
        asked_at="2026-11-23T09:00:00.000000Z",
    )


@pytest.mark.parametrize(
    ("level", "protected"),
    [
        ("ugradert", False),
        ("klientadresse", False),
        ("fortrolig", True),
        ("strengtFortrolig", True),
        ("a level that is new to us", True),
    ],
)
def test_who_is_protected(level: str, protected: bool) -> None:
    now = person_of(adressebeskyttelse=[{"graderingsnivaa": level, **CURRENT}])
    once = person_of(adressebeskyttelse=[{"graderingsnivaa": level, "erGjeldende": False}])
    assert now
    assert now.protected == protected
    assert once
    assert not once.protected


def test_who_is_dead() -> None:
    dead = person_of(doedsfall=[{"doedsdato": "2026-01-01", **CURRENT}])
    mistaken = person_of(doedsfall=[{"doedsdato": "2026-01-01", "erGjeldende": False}])
    assert dead
    assert dead.deceased
    assert mistaken
    assert not mistaken.deceased


def test_an_identity_that_has_ended_is_nobodys_any_more() -> None:
    """Annulled, or never a person's: it lets nobody in, as a dead one does not."""
    for current in (True, False):
        ended = {"foedselsEllerDNummer": NUMBER, "status": "opphoert", "erGjeldende": current}
        found = person_of(identifikasjonsnummer=[ended])
        assert found
        assert found.deceased
        assert found.national_id == NUMBER


def test_the_number_that_was_asked_for_is_theirs_though_the_register_leaves_it_out() -> None:
    now = {"foedselsEllerDNummer": FORMER, "status": "iBruk", **CURRENT}
    found = person_of(identifikasjonsnummer=[now])
    assert found
    assert found.numbers == (FORMER, NUMBER)


@pytest.mark.parametrize("known", [[], [{"foedselsaar": "1959", **CURRENT}], [NOT_CURRENT]])
def test_a_birth_day_that_the_register_does_not_know(known: list[dict[str, Any]]) -> None:
    found = person_of(foedsel=known)
    assert found
    assert found.birth_date is None


@pytest.mark.parametrize(
    "answer",
    [{"oppslag": []}, {"oppslag": [{"foedselsEllerDNummer": NUMBER}]}, population(None)],
)
def test_a_number_that_nobody_has(answer: dict[str, Any]) -> None:
    assert registers(Web(answer)).person(NUMBER) is None


def test_how_a_person_is_reached() -> None:
    free = {"reserved": False, "reachable": True}
    assert contact_of() == RegisteredContact("+4799999999", "ugle@epost.test", "nn", **free)
    assert contact_of(kontaktinformasjon=None) == RegisteredContact(None, None, "nn", **free)
    assert contact_of(status="IKKE_REGISTRERT") is None
    assert registers(Web({"personer": []})).contact(NUMBER) is None


def test_who_has_said_no_and_whose_details_are_too_old() -> None:
    reserved = contact_of(reservasjon="JA")
    unreachable = contact_of(varslingsstatus="KAN_IKKE_VARSLES")
    assert reserved
    assert unreachable
    assert (reserved.reserved, reserved.reachable) == (True, True)
    assert (unreachable.reserved, unreachable.reachable) == (False, False)


def test_a_login_is_used_until_shortly_before_its_end() -> None:
    web, at = Web(population(PERSON)), [NOW]
    asked = registers(web, lambda: at[0])
    logins = []
    for seconds in (0, 108, 109, 110):
        at[0] = NOW + timedelta(seconds=seconds)
        asked.person(NUMBER)
        logins.append(sum(url.endswith("/token") for url, _ in web.asked))
    assert logins == [1, 1, 2, 2]


def test_each_register_has_its_own_login_and_numbers_are_in_no_address() -> None:
    web = Web({**population(PERSON), "personer": [CONTACT]})
    asked = registers(web)
    asked.person(NUMBER)
    asked.contact(NUMBER)
    population_url = "https://population.test/api/v1/personer/bulkoppslag"
    parts = "part=navn&part=foedsel&part=doedsfall&part=adressebeskyttelse&part=historikk"
    login, us = "https://maskinporten.test/token", "minjournal-registers https://maskinporten.test/"
    assert web.asked == [
        (login, f"{us} folkeregister:deling/offentligmedhjemmel"),
        (f"{population_url}?{parts}", {"foedselsEllerDNummer": [NUMBER]}),
        (login, f"{us} krr:global/kontaktinformasjon.read"),
        ("https://contact.test/rest/v2/personer", {"personidentifikatorer": [NUMBER]}),
    ]


def test_a_login_that_was_refused_is_not_used_again() -> None:
    web = Web(Refused())
    asked = registers(web)
    for _ in range(2):
        with pytest.raises(RegisterUnavailable):
            asked.person(NUMBER)
    assert [url for url, _ in web.asked].count("https://maskinporten.test/token") == 2
