"""What a person has chosen, who may change it, and how the register says that they are reached."""

from typing import Any

import pytest

from tests.integration.arriving import me
from tests.integration.outside import REGISTERS, Registered
from tests.integration.world import WOMAN, Answer, World

PATH = "/identity/preferences"
OPEN = {"record_online": True, "letter_code": True}
DEFAULTS = {
    "version": 0,
    "notices": {"sms": True, "email": True},
    "discreet_view": False,
    "wait_for_conversation": [],
    **OPEN,
}
CHOSEN = {
    "language": "nn",
    "notices": {"sms": False, "email": True},
    "quiet_hours": {"begins": "22:00", "ends": "07:00"},
    "discreet_view": True,
    "wait_for_conversation": ["discharge-summary", "letter"],
    **OPEN,
}
REACHED = {
    "status": "AKTIV",
    "varslingsstatus": "KAN_VARSLES",
    "kontaktinformasjon": {"epostadresse": "ugle@epost.test", "mobiltelefonnummer": "+4799912345"},
}


@pytest.fixture
def person(world: World) -> Registered:
    return world.outside.register(WOMAN)


@pytest.fixture
def cookie(world: World, person: Registered) -> str:
    return world.patient()


def get(world: World, cookie: str) -> Answer:
    return world.send("GET", PATH, cookie=cookie)


def put(world: World, cookie: str, at: int | str | None, **wanted: Any) -> Answer:
    """Chooses, on what stood there as version `at`."""
    headers = {} if at is None else {"If-Match": str(at)}
    return world.send("PUT", PATH, {**OPEN, **wanted}, cookie=cookie, headers=headers)


def test_until_anything_is_chosen(world: World, cookie: str) -> None:
    answer = get(world, cookie)
    contact = answer.body.pop("contact")
    assert (answer.status, answer.body) == (200, DEFAULTS)
    assert contact == {"known": False, "reserved": False, "reachable": False}


def test_what_is_chosen_is_kept(world: World, cookie: str) -> None:
    answer = put(world, cookie, 0, **CHOSEN)
    assert (answer.status, answer.body) == (200, {**CHOSEN, "version": 1})
    kept = get(world, world.patient()).body
    kept.pop("contact")
    assert kept == {**CHOSEN, "version": 1}


def test_a_choice_takes_the_place_of_the_whole_one_before(world: World, cookie: str) -> None:
    put(world, cookie, 0, **CHOSEN)
    assert put(world, cookie, 1).body == {**DEFAULTS, "version": 2}


def test_a_choice_says_which_one_it_takes_the_place_of(world: World, cookie: str) -> None:
    missing = put(world, cookie, None, **CHOSEN)
    assert (missing.status, missing.code) == (428, "if-match-required")
    assert put(world, cookie, '"0"', **CHOSEN).status == 200
    for version in (0, 2, 999):
        stale = put(world, cookie, version)
        assert (stale.status, stale.code) == (409, "stale")
    assert get(world, cookie).body["version"] == 1


@pytest.mark.parametrize("door", OPEN)
def test_a_door_that_is_not_named_is_not_taken_for_open(
    world: World, cookie: str, door: str
) -> None:
    rest = {name: value for name, value in CHOSEN.items() if name != door}
    answer = world.send("PUT", PATH, rest, cookie=cookie, headers={"If-Match": "0"})
    assert (answer.status, answer.code) == (422, "invalid-request")


@pytest.mark.parametrize(
    "wanted",
    [
        {"language": "sv"},
        {"notices": {"sms": "yes"}},
        {"notices": {"sms": True, "fax": True}},
        {"quiet_hours": {"begins": "24:00", "ends": "07:00"}},
        {"quiet_hours": {"begins": "22:00"}},
        {"quiet_hours": {"begins": "22:00\n", "ends": "07:00"}},
        {"wait_for_conversation": ["diary"]},
        {"record_online": 1},
        {"letter_code": "false"},
        {"letter_code": None},
        {"letter_code_from": "2026-11-23T09:00:00Z"},
        {"version": 1},
        {"contact": {"known": True, "reserved": False}},
    ],
    ids=str,
)
def test_what_cannot_be_chosen(world: World, cookie: str, wanted: dict[str, Any]) -> None:
    answer = put(world, cookie, 0, **wanted)
    assert (answer.status, answer.code) == (422, "invalid-request")
    assert get(world, cookie).body["version"] == 0


def test_how_the_register_says_one_is_reached_is_masked(
    world: World, cookie: str, person: Registered
) -> None:
    person.contact = REACHED
    assert get(world, cookie).body["contact"] == {
        "known": True,
        "reserved": False,
        "reachable": True,
        "mobile": "••• •• 345",
        "email": "u•••@epost.test",
    }
    assert "99912" not in str(get(world, cookie))


def test_who_is_written_to_by_post_alone(world: World, cookie: str, person: Registered) -> None:
    person.contact = {**REACHED, "reservasjon": "JA"}
    assert get(world, cookie).body["contact"]["reserved"] is True
    person.contact = {**REACHED, "varslingsstatus": "KAN_IKKE_VARSLES"}
    contact = get(world, cookie).body["contact"]
    assert (contact["reserved"], contact["reachable"]) == (False, False)


def test_the_chosen_language_goes_along_with_who_one_is(world: World, cookie: str) -> None:
    for signed_in in (cookie, world.staff()):
        assert "language" not in world.send("GET", "/identity/me", cookie=signed_in).body
        assert put(world, signed_in, 0, language="nn").status == 200
        assert world.send("GET", "/identity/me", cookie=signed_in).body["language"] == "nn"


def test_who_has_given_the_register_nothing(world: World, cookie: str, person: Registered) -> None:
    person.contact = {**REACHED, "kontaktinformasjon": {}}
    contact = get(world, cookie).body["contact"]
    assert contact == {"known": True, "reserved": False, "reachable": True}


def test_a_contact_register_that_is_away_hides_nothing_else(world: World, cookie: str) -> None:
    world.outside.down.add(f"{REGISTERS}/kontaktregisteret")
    answer = get(world, cookie)
    assert (answer.status, answer.body) == (200, DEFAULTS)
    assert put(world, cookie, 0, **CHOSEN).status == 200


def test_each_chooses_for_themselves(world: World, cookie: str) -> None:
    world.outside.register("02918549970")
    put(world, cookie, 0, **CHOSEN)
    assert get(world, world.patient("02918549970")).body["version"] == 0


def test_staff_choose_for_themselves_whereever_they_work(world: World) -> None:
    at_ous, at_ahus = world.staff(organization="ous"), world.staff(organization="ahus")
    assert get(world, at_ous).body == DEFAULTS
    assert put(world, at_ous, 0, **CHOSEN).body == {**CHOSEN, "version": 1}
    assert get(world, at_ahus).body == {**CHOSEN, "version": 1}
    assert get(world, world.staff("another")).body == DEFAULTS


def test_no_patient_hears_of_what_staff_choose(world: World) -> None:
    cookie = world.staff()
    put(world, cookie, 0, letter_code=False, record_online=False)
    put(world, cookie, 1, **CHOSEN)
    assert world.items("outbox") == []


def test_guests_and_systems_choose_nothing(world: World) -> None:
    guest = world.open(world.feed().body["reference"]).cookie
    for answer in (get(world, guest), put(world, guest, 0), me_as_system(world)):
        assert (answer.status, answer.code) == (403, "wrong-role")


def me_as_system(world: World) -> Answer:
    return world.send("GET", PATH, token=world.token())


def test_choosing_keeps_the_session(world: World, cookie: str) -> None:
    put(world, cookie, 0, **CHOSEN)
    assert me(world, cookie).status == 200
