"""Whom an eID lets in and whom not, and what is theirs then: children, the protected, the dead."""

from typing import Any

import pytest

from tests.integration.cast import NOWHERE
from tests.integration.people import (
    D_NUMBER,
    LET_IN,
    PATIENTS,
    PEOPLE,
    SAYERS,
    Letter,
    Person,
    Sayer,
    feed,
    landing,
    named,
)
from tests.integration.sides import (
    ONE,
    bookable,
    chosen,
    free_time,
    letters_between,
    offer,
    on_the_shelf,
)
from tests.integration.snapshot import Snapshot
from tests.integration.world import WOMAN, World, unit

NOTICE = {"pk", "sk", "patient_id", "occasion", "at", "concerns", "expires"} | {
    "pending",
    "status",
    "tries",
    "version",
}

whoever_is_let_in = pytest.mark.parametrize("person", LET_IN, ids=named)


@pytest.mark.parametrize("person", PEOPLE, ids=named)
def test_where_an_eid_leads(world: World, person: Person) -> None:
    person.known_to_register(world)
    assert landing(world) == person.lands
    sessions = [item for item in world.items("sessions") if item["sk"]["S"] == "session"]
    assert len(sessions) == (0 if person.lands else 1)


@pytest.mark.parametrize("person", [p for p in PEOPLE if p.fed], ids=named)
def test_a_hospitals_word_counts_at_sign_in_although_the_register_has_not_heard(
    world: World, person: Person
) -> None:
    world.outside.register(WOMAN)
    feed(world, **person.fed)
    assert landing(world) == person.lands


@whoever_is_let_in
def test_whom_an_eid_lets_in_may_use_all_that_is_theirs(world: World, person: Person) -> None:
    person.known_to_register(world)
    letter = {"born": person.birth_date, **person.fed}
    fed = feed(world, **letter)
    waits = feed(world, external_id="A2", **letter)
    cookie = world.patient()
    other = world.patient()
    words = NOWHERE | {
        "waiting_id": waits["id"],
        "offer_id": offer(world, waits["id"], cookie, "ous"),
        "bookable_unit_id": bookable("ous"),
        "bookable_slot_id": free_time(world, "ous", bookable("ous")),
        "session_id": session_of(world, chosen(world, other)),
        "appointment_id": fed["id"],
        "slot_id": free_time(world, "ous", unit("ous")),
        "reference": fed.get("reference", ""),
        "unit_id": unit("ous"),
    }
    written, _ = letters_between(world, ONE, cookie, world.staff())
    written |= on_the_shelf(world, ONE, cookie)
    words |= {word: values[0] for word, values in written.items()}
    begin = Snapshot.taken()
    for sample in PATIENTS:
        if "reference" in sample.words and not person.may_use_letters:
            continue  # no letter to them carries a code
        assert sample.play(world, words, cookie=cookie).status in (200, 201, 204), sample.name
        begin.put_back()


def session_of(world: World, cookie: str) -> str:
    listed = world.send("GET", "/identity/sessions", cookie=cookie).body["items"]
    return str(next(each["id"] for each in listed if each["current"]))


@pytest.mark.parametrize("sayer", SAYERS)
def test_death_ends_everything_that_was_open(world: World, sayer: Sayer) -> None:
    dead = next(person for person in PEOPLE if person.name == "dead")
    world.outside.register(WOMAN)
    letter, cookie = Letter.sent(world), world.patient()
    alive = notices(world)
    world.outside.persons.clear()
    dead.known_to_register(world)
    if sayer == "hospital":
        feed(world, source_version=2, **dead.fed)
    assert landing(world) == "closed"
    for sample in PATIENTS:
        assert sample.play(world, letter.words, cookie=cookie).status == 401, sample.name
    assert letter.is_shut()
    assert notices(world) == alive


def notices(world: World) -> list[Any]:
    """What patients are to hear."""
    return [item for item in world.items("outbox") if item["sk"]["S"] == "notice"]


def test_a_hospital_need_not_wait_for_the_dead_to_sign_in(world: World) -> None:
    world.outside.register(WOMAN)
    cookie = world.patient()
    feed(world, deceased=True)
    assert world.send("GET", "/identity/me", cookie=cookie).status == 401


def test_one_whose_number_changed_is_the_patient_they_were(world: World) -> None:
    letter = Letter.sent(world, number=D_NUMBER)
    world.outside.register(WOMAN, D_NUMBER)
    assert landing(world) == ""
    assert landing(world, D_NUMBER) == ""
    new = feed(world, external_id="A2")
    assert world.open(new["reference"]).status == 204
    assert world.open(letter.reference).status == 204
    people = {i["pk"]["S"] for i in world.items("patients") if i["sk"]["S"] == "person"}
    assert {i["pk"]["S"] for i in world.items("appointments") if "start" in i} - people == {
        f"unit#{letter.words['unit_id']}"
    }
    assert len(people) == 1


@whoever_is_let_in
def test_a_notice_says_that_something_happened_and_nothing_else(
    world: World, person: Person
) -> None:
    person.known_to_register(world)
    feed(world, born=person.birth_date, notify=False, **person.fed)
    cookie = world.patient()
    for version, is_open in enumerate((False, True)):
        headers = {"If-Match": str(version)}
        doors = {"record_online": is_open, "letter_code": is_open}
        path = "/identity/preferences"
        answer = world.send("PUT", path, doors, cookie=cookie, headers=headers)
        assert answer.status == 200
    told = notices(world)
    assert len(told) == 2
    for notice in told:
        assert notice.keys() == NOTICE
