"""Whom the provider vouches for and we do not let in; each is told why, and what to do."""

from typing import Any

import pytest

from functions.identity.claims import SECURITY_LEVEL
from tests.integration.arriving import begin, come_back, landed, me, refusal, refused, vouched
from tests.integration.outside import REGISTERS, patient_claims, staff_claims
from tests.integration.world import WOMAN, World, born, unit


@pytest.mark.parametrize("acr", ["idporten-loa-substantial", "idporten-loa-low", "Level4", None])
def test_an_eid_that_is_too_weak(world: World, acr: str | None) -> None:
    world.outside.register(WOMAN)
    assert refused(world, acr=acr) == ("weak-eid", "patient")


def test_a_foreign_eid_without_a_number(world: World) -> None:
    assert refused(world, pid=None) == ("no-national-number", "patient")


@pytest.mark.parametrize("pid", ["", "1", "14835949437", "00000000000", " 14835949436"])
def test_a_number_that_nobody_can_have(world: World, pid: str) -> None:
    world.outside.register(pid)
    assert refused(world, pid=pid) == ("refused", "patient")
    assert not any(REGISTERS in url for url, _ in world.outside.asked)


def test_who_is_not_in_the_register(world: World) -> None:
    assert refused(world) == ("not-registered", "patient")
    assert world.items("patients") == []


def test_whose_birth_day_the_register_does_not_know(world: World) -> None:
    """Nobody can tell whether they are sixteen."""
    world.outside.register(WOMAN, birth_date=None)
    assert refused(world) == ("not-registered", "patient")
    assert world.items("patients") == []


def test_sixteen_tomorrow_and_sixteen_today(world: World) -> None:
    world.outside.register(WOMAN, birth_date=born(16)[:8] + "24")
    assert refused(world) == ("underage", "patient")
    assert world.items("patients") == []
    world.move(days=1)
    assert landed(world.sign_in(**patient_claims(WOMAN))) == "/min-side"


def test_the_day_begins_at_midnight_in_oslo(world: World) -> None:
    world.outside.register(WOMAN, birth_date=born(16)[:8] + "24")
    world.now = world.now.replace(hour=22, minute=59)
    assert refused(world) == ("underage", "patient")
    world.move(minutes=1)
    assert landed(world.sign_in(**patient_claims(WOMAN))) == "/min-side"


def test_who_is_dead_by_the_registers_word(world: World) -> None:
    world.outside.register(WOMAN, died="2026-11-20")
    assert refused(world) == ("closed", "patient")


def test_who_is_dead_by_a_hospitals_word_alone(world: World) -> None:
    """One voice is enough: the register may hear of it days later."""
    world.outside.register(WOMAN)
    world.feed(deceased=True)
    world.move(seconds=1)
    assert refused(world) == ("closed", "patient")


def test_death_ends_what_was_open(world: World) -> None:
    person = world.outside.register(WOMAN)
    cookie = world.patient()
    person.died = "2026-11-23"
    assert refused(world) == ("closed", "patient")
    assert me(world, cookie).status == 401


@pytest.mark.parametrize("level", ["fortrolig", "strengtFortrolig"])
def test_who_lives_at_a_protected_address_is_let_in(world: World, level: str) -> None:
    world.outside.register(WOMAN, level=level)
    assert me(world, world.patient()).body["role"] == "patient"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        ("access_denied", "cancelled"),
        ("server_error", "provider-unavailable"),
        ("temporarily_unavailable", "provider-unavailable"),
        ("invalid_request", "refused"),
        ("login_required", "refused"),
        ("<script>", "refused"),
    ],
)
@pytest.mark.parametrize("role", ["patient", "staff"])
def test_who_comes_back_with_an_error(world: World, role: str, error: str, code: str) -> None:
    begun = begin(world, role)
    brought: dict[str, Any] = vouched(world, begun, role)
    answer = come_back(world, {**brought, "error": error}, begun.cookie)
    assert refusal(world, answer) == (code, role)


@pytest.mark.parametrize("level", ["3", None, "5"])
def test_staff_with_an_eid_that_is_too_weak(world: World, level: str | None) -> None:
    claims = staff_claims("nurse", **{SECURITY_LEVEL: level})
    assert refusal(world, world.sign_in("staff", **claims)) == ("weak-eid", "staff")


def test_staff_of_whom_no_hospital_has_spoken(world: World) -> None:
    answer = world.sign_in("staff", **staff_claims("nurse"))
    assert refusal(world, answer) == ("not-staff", "staff")


@pytest.mark.parametrize("sub", ["", "a b", "a" * 129])
def test_staff_whose_subject_cannot_be_fed(world: World, sub: str) -> None:
    assert refusal(world, world.sign_in("staff", **staff_claims(sub))) == ("refused", "staff")


def test_staff_are_known_by_the_subject_in_its_url_safe_form(world: World) -> None:
    body = {"name": "Rask Ravn", "function": "nurse", "units": [unit("ous")]}
    world.send("PUT", "/identity/staff/a-b_c", body, token=world.token())
    assert me(world, world.sign_in("staff", **staff_claims("a+b/c==")).cookie).status == 200


def test_nothing_of_a_refusal_outlives_it(world: World) -> None:
    refused(world)
    for table in ("sessions", "patients", "access_log", "outbox"):
        assert world.items(table) == [], table
