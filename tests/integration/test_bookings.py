"""Times that patients book themselves, and how the hospital takes them up."""

from typing import Any

import pytest

from tests.integration.sides import bookable, free_time
from tests.integration.test_moving import told
from tests.integration.world import WOMAN, Answer, World, slot, unit


@pytest.fixture
def patient(world: World) -> str:
    world.outside.register(WOMAN, name="Stødig Ugle")
    return world.patient()


def open_times(world: World, cookie: str, unit_id: str, **query: Any) -> Answer:
    query = {"unit_id": unit_id, **query}
    return world.send("GET", "/appointments/open-slots", cookie=cookie, query=query)


def book(world: World, cookie: str, slot_id: str, key: str = "", **said: Any) -> Answer:
    body = {"unit_id": bookable("ous"), "slot_id": slot_id, **said}
    headers = {"Idempotency-Key": key} if key else {}
    return world.send("POST", "/appointments", body, cookie=cookie, headers=headers)


def test_only_times_that_say_so_are_open(world: World, patient: str) -> None:
    slot_id = free_time(world, "ous", bookable("ous"))
    world.slots(
        slot("ANY", "2026-12-03T10:00:00+01:00"),
        slot("OTHER", "2026-12-03T10:00:00+01:00", types=["surgery"]),
        slot("SOON", "2026-11-23T12:00:00+01:00", types=["examination"]),
        unit_id=bookable("ous"),
    )
    (open_,) = open_times(world, patient, bookable("ous")).body["items"]
    assert (open_["slot_id"], open_["type"]) == (slot_id, "examination")


def test_where_nobody_books_one_is_told_whom_to_call(world: World, patient: str) -> None:
    refused = open_times(world, patient, unit("ous"))
    assert (refused.status, refused.code) == (422, "not-offered")
    assert refused.body["phone"]


def test_a_discreet_unit_cannot_be_found_by_trying(world: World, patient: str) -> None:
    nowhere = open_times(world, patient, "ous-000")
    discreet = open_times(world, patient, unit("ous", discreet=True))
    assert nowhere.status == discreet.status == 404


def test_a_booking_is_told_with_all_that_the_hospital_needs(world: World, patient: str) -> None:
    slot_id = free_time(world, "ous", bookable("ous"))
    answer = book(world, patient, slot_id, comment="Jeg bruker rullestol.")
    assert (answer.status, answer.body["status"], answer.body["booked_by"]) == (
        201,
        "confirmed",
        "patient",
    )
    (fact,) = told(world)
    assert fact == {
        "kind": "appointment.booked",
        "by": "patient",
        "appointment_id": answer.body["id"],
        "external_id": f"minjournal-{answer.body['id']}",
        "version": 1,
        "late": False,
        "patient": {
            "national_id": WOMAN,
            "name": "Stødig Ugle",
            "birth_date": "1959-03-14",
        },
        "type": "examination",
        "unit_id": bookable("ous"),
        "starts_at": "2026-12-02T09:00:00Z",
        "duration_minutes": 30,
        "slot": "FREE",
        "reason": "Jeg bruker rullestol.",
    }
    stored = str(world.items("outbox"))
    assert WOMAN not in stored
    assert "rullestol" not in stored


def test_the_hospital_takes_it_up_under_the_id_it_hears(world: World, patient: str) -> None:
    booked = book(world, patient, free_time(world, "ous", bookable("ous"))).body
    (fact,) = told(world)
    taken = world.feed(
        fact["external_id"],
        unit_id=bookable("ous"),
        starts_at=fact["starts_at"],
        type="examination",
        slot="FREE",
        seen_version=1,
        place="Luke 3",
    )
    assert taken.body["id"] == booked["id"]
    seen = world.send("GET", f"/appointments/{booked['id']}", cookie=patient).body
    assert (seen["status"], seen["place"], seen["booked_by"]) == ("confirmed", "Luke 3", "patient")
    path = f"/appointments/feed/{fact['external_id']}"
    query = {"source_version": 2}
    assert world.send("DELETE", path, query=query, token=world.token()).status == 204
    seen = world.send("GET", f"/appointments/{booked['id']}", cookie=patient).body
    assert (seen["status"], seen["cancelled_by"]) == ("cancelled", "hospital")


def test_the_same_key_books_once(world: World, patient: str) -> None:
    slot_id = free_time(world, "ous", bookable("ous"))
    first, again = (book(world, patient, slot_id, "the-same-key") for _ in range(2))
    assert first.body["id"] == again.body["id"]
    assert (first.status, again.status) == (201, 201)
    assert len(told(world)) == 1
    other = book(world, patient, slot_id, "the-same-key", comment="Noe annet")
    assert other.code == "idempotency-key-reused"


def test_one_at_a_time_until_it_is_cancelled_or_over(world: World, patient: str) -> None:
    rows = [slot(f"S{n}", f"2026-12-0{n}T10:00:00+01:00", types=["examination"]) for n in (2, 3)]
    world.slots(*rows, unit_id=bookable("ous"))
    first, second = (
        each["slot_id"] for each in open_times(world, patient, bookable("ous")).body["items"]
    )
    booked = book(world, patient, first).body
    refused = book(world, patient, second)
    assert (refused.status, refused.code) == (409, "already-booked")
    assert refused.body["appointment_id"] == booked["id"]
    path, headers = f"/appointments/{booked['id']}/cancel", {"If-Match": "1"}
    assert world.send("POST", path, {}, cookie=patient, headers=headers).status == 200
    assert book(world, patient, second).status == 201


def test_a_time_that_is_gone(world: World, patient: str) -> None:
    slot_id = free_time(world, "ous", bookable("ous"))
    row = slot("FREE", "2026-12-02T10:00:00+01:00", source_version=2, withdrawn=True)
    world.slots(row, unit_id=bookable("ous"))
    refused = book(world, patient, slot_id)
    assert (refused.status, refused.code) == (409, "slot-taken")
    assert not [i for i in world.items("appointments") if i["sk"]["S"].startswith("booking#")]
