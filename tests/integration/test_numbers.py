"""One person's numbers lead to one patient, in whatever order this service hears of them."""

import pytest

from tests.integration.arriving import landed, me, sessions_in
from tests.integration.newcomer import (
    BIRTH_NUMBER,
    D_NUMBER,
    THEIRS,
    fed,
    numbers_in,
    patients_in,
    patients_of,
)
from tests.integration.outside import REGISTERS, patient_claims
from tests.integration.world import World

CONFLICT = "/hjelp-til-innlogging?code=number-conflict&role=patient"


@pytest.mark.parametrize(("first", "then"), [(D_NUMBER, BIRTH_NUMBER), (BIRTH_NUMBER, D_NUMBER)])
def test_fed_by_one_number_and_signed_in_by_the_other(world: World, first: str, then: str) -> None:
    world.outside.register(BIRTH_NUMBER, D_NUMBER, **THEIRS)
    assert fed(world, first, "A1").status == 200
    assert landed(world.sign_in(**patient_claims(then))) == "/min-side"
    (session,) = sessions_in(world)
    assert patients_in(world) == {session["subject"]["S"]} == patients_of(world)
    assert numbers_in(world) == 2


@pytest.mark.parametrize(("first", "then"), [(D_NUMBER, BIRTH_NUMBER), (BIRTH_NUMBER, D_NUMBER)])
def test_fed_by_one_number_and_then_by_the_other(world: World, first: str, then: str) -> None:
    world.outside.register(BIRTH_NUMBER, D_NUMBER, **THEIRS)
    fed(world, first, "A1")
    fed(world, then, "A2", organization="ahus")
    assert len(patients_in(world)) == 1
    assert patients_of(world) == patients_in(world)


def test_a_number_that_changes_between_two_visits(world: World) -> None:
    person = world.outside.register(D_NUMBER, **THEIRS)
    before = world.patient(D_NUMBER)
    person.numbers = (BIRTH_NUMBER, D_NUMBER)
    after = world.patient(BIRTH_NUMBER)
    assert len({item["subject"]["S"] for item in sessions_in(world)}) == 1
    assert me(world, before).body["name"] == me(world, after).body["name"] == "Ny Nabo"


def test_signing_in_ties_every_number_that_the_register_knows(world: World) -> None:
    """So that no hospital can make another patient of the same person afterwards."""
    world.outside.register(BIRTH_NUMBER, D_NUMBER, **THEIRS)
    world.patient(BIRTH_NUMBER)
    world.outside.down.add(REGISTERS)
    assert fed(world, D_NUMBER, "A1").status == 200
    assert len(patients_in(world)) == 1


def two_patients(world: World) -> None:
    """Fed by both numbers before the register knew that they are one person's."""
    fed(world, D_NUMBER, "A1")
    fed(world, BIRTH_NUMBER, "A2")
    assert len(patients_in(world)) == 2
    world.outside.register(BIRTH_NUMBER, D_NUMBER, **THEIRS)


@pytest.mark.parametrize("number", [D_NUMBER, BIRTH_NUMBER])
def test_two_patients_who_turn_out_to_be_one(world: World, number: str) -> None:
    two_patients(world)
    before = world.items("patients")
    assert landed(world.sign_in(**patient_claims(number))) == CONFLICT
    assert world.items("patients") == before
    assert sessions_in(world) == []


def test_a_third_number_does_not_choose_between_them(world: World) -> None:
    two_patients(world)
    third = "45819000089"
    world.outside.persons[0].numbers = (BIRTH_NUMBER, D_NUMBER, third)
    before = [world.items(table) for table in ("patients", "appointments")]
    answer = fed(world, third, "A3")
    assert (answer.status, answer.code) == (409, "number-conflict")
    assert [world.items(table) for table in ("patients", "appointments")] == before


def test_a_new_number_is_not_taken_up_without_the_registers_word(world: World) -> None:
    world.outside.down.add(REGISTERS)
    answer = fed(world, D_NUMBER, "A1")
    assert (answer.status, answer.code) == (503, "register-unavailable")
    assert answer.headers["retry-after"] == ["1"]
    for table in ("patients", "appointments", "outbox"):
        assert world.items(table) == [], table


def test_a_number_that_is_known_is_fed_without_the_register(world: World) -> None:
    fed(world, D_NUMBER, "A1")
    world.outside.down.add(REGISTERS)
    assert fed(world, D_NUMBER, "A2").status == 200


def test_who_is_not_in_the_register_is_fed_by_the_hospitals_word(world: World) -> None:
    assert "reference" in fed(world, D_NUMBER, "A1").body


def test_once_the_register_has_said_who_they_are_no_hospital_says_otherwise(world: World) -> None:
    world.outside.register(D_NUMBER, **THEIRS)
    cookie = world.patient(D_NUMBER)
    patient = {"national_id": D_NUMBER, "birth_date": "1990-01-05", "name": "Feil Navn"}
    assert world.feed(patient=patient).status == 200
    assert me(world, cookie).body["name"] == "Ny Nabo"


def test_numbers_and_names_stand_in_no_table_in_the_clear(world: World) -> None:
    world.outside.register(BIRTH_NUMBER, D_NUMBER, **THEIRS)
    fed(world, D_NUMBER, "A1")
    world.patient(BIRTH_NUMBER)
    for table in ("patients", "sessions", "appointments", "outbox", "access_log"):
        stored = str(world.items(table))
        for secret in (D_NUMBER, BIRTH_NUMBER, "Ny Nabo", "Nabo", "1990-01-05"):
            assert secret not in stored, table
