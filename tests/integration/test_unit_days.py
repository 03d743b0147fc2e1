"""What staff see of their unit's days, what they do there, and what the patient hears of it."""

from datetime import timedelta
from typing import Any

import pytest

from tests.integration.sides import act, free_time
from tests.integration.test_moving import told
from tests.integration.world import WOMAN, Answer, World, unit

OTHER = {"national_id": "02918549970", "birth_date": "1985-11-02", "name": "Rolig Elg"}


@pytest.fixture
def staff(world: World) -> str:
    return world.staff()


@pytest.fixture
def patient(world: World) -> str:
    world.outside.register(WOMAN)
    return world.patient()


def days(world: World, cookie: str, unit_id: str = "", **query: Any) -> Answer:
    path = f"/appointments/units/{unit_id or unit('ous')}"
    return world.send("GET", path, cookie=cookie, query=query)


def at(world: World, **after: float) -> str:
    return (world.now + timedelta(**after)).isoformat()


def wish(world: World, cookie: str, appointment: str, version: int = 1) -> str:
    """The id of the patient's wish for a change."""
    body = {"comment": "Helst etter klokken tolv."}
    answer = act(world, appointment, "change-request", version, body, cookie=cookie)
    return f"{appointment}-{answer.body['version'] - 1}"


def decide(world: World, cookie: str, request: str, **decision: Any) -> Answer:
    path = f"/appointments/change-requests/{request}/decide"
    return world.send("POST", path, decision, cookie=cookie)


def test_the_days_are_in_order_with_all_that_one_must_know(world: World, staff: str) -> None:
    later = world.feed("B", starts_at=at(world, days=2), patient=OTHER).body["id"]
    first = world.feed("A", starts_at=at(world, hours=2), type="examination").body["id"]
    world.feed("C", starts_at=at(world, days=9))
    shown = days(world, staff).body
    assert [each["id"] for each in shown["items"]] == [first, later]
    assert "cursor" not in shown
    assert shown["items"][0] == {
        "id": first,
        "version": 1,
        "patient": {"name": "Stødig Ugle", "birth_date": "1959-03-14"},
        "type": "examination",
        "starts_at": "2026-11-23T12:00:00+01:00",
        "ends_at": "2026-11-23T12:30:00+01:00",
        "status": "booked",
        "cancelled_late": False,
        "booked_by": "hospital",
        "short_notice": False,
        "may": {"no_show": False, "undo_no_show": False},
    }


def test_pages_of_a_day_are_whole_also_where_many_begin_at_once(world: World, staff: str) -> None:
    ids = {world.feed(f"A{n}", starts_at=at(world, hours=n // 4)).body["id"] for n in range(9)}
    seen: list[str] = []
    query: dict[str, Any] = {"limit": 2}
    while True:
        page = days(world, staff, **query).body
        seen += [each["id"] for each in page["items"]]
        if "cursor" not in page:
            break
        query["cursor"] = page["cursor"]
    assert len(seen) == len(set(seen)) == 9
    assert set(seen) == ids


@pytest.mark.parametrize(
    "cursor", ["x", "2026-11-23T09:00:00.000000Z~1~2", f"{'9' * 27}~{'0' * 32}"]
)
def test_a_made_up_cursor(world: World, staff: str, cursor: str) -> None:
    answer = days(world, staff, cursor=cursor)
    assert (answer.status, answer.code) == (400, "invalid-cursor")


def test_no_more_than_a_month_is_shown_at_once(world: World, staff: str) -> None:
    for name, after in (("A", 30), ("B", 32)):
        world.feed(name, starts_at=at(world, days=after))
    window = {"from": world.now.isoformat(), "to": at(world, days=90)}
    assert len(days(world, staff, **window).body["items"]) == 1


def test_every_patient_of_a_list_is_in_the_log_once_an_hour(world: World, staff: str) -> None:
    for number in range(3):
        world.feed(f"A{number}", starts_at=at(world, hours=number))
    days(world, staff)
    world.feed("B", starts_at=at(world, hours=1), patient=OTHER)
    for _ in range(2):
        days(world, staff)
    entries = [item for item in world.items("access_log") if item["action"]["S"] == "listed"]
    assert len({item["pk"]["S"] for item in entries}) == len(entries) == 2
    assert {item["purpose"]["S"] for item in entries} == {"days-list"}


def test_an_answer_with_another_time(world: World, staff: str, patient: str) -> None:
    appointment = world.feed().body["id"]
    request = wish(world, patient, appointment)
    slot_id = free_time(world, "ous", unit("ous"))
    path = f"/appointments/units/{unit('ous')}/change-requests"
    (waiting,) = world.send("GET", path, cookie=staff).body["items"]
    assert waiting["change_request"] == {
        "id": request,
        "requested_at": "2026-11-23T10:00:00+01:00",
        "answer_by": "2026-11-25",
        "comment": "Helst etter klokken tolv.",
    }
    path = f"/appointments/change-requests/{request}/alternatives"
    (fits,) = world.send("GET", path, cookie=staff).body["items"]
    assert fits["slot_id"] == slot_id
    answer = decide(world, staff, request, decision="accept", slot_id=slot_id, note="Da ses vi.")
    assert (answer.status, answer.body["starts_at"]) == (200, "2026-12-02T10:00:00+01:00")
    seen = world.send("GET", f"/appointments/{appointment}", cookie=patient).body
    assert seen["starts_at"] == "2026-12-02T10:00:00+01:00"
    assert seen["change_answer"] == {
        "decision": "accepted",
        "decided_at": "2026-11-23T10:00:00+01:00",
        "note": "Da ses vi.",
    }
    assert "change_request" not in seen
    fact = next(each for each in told(world) if each["kind"] == "appointment.change-accepted")
    assert (fact["by"], fact["slot"], fact["reason"]) == ("staff", "FREE", "Da ses vi.")
    occasions = [item["occasion"]["S"] for item in world.items("outbox") if "occasion" in item]
    assert "change-answered" in occasions


def test_an_answer_that_says_no(world: World, staff: str, patient: str) -> None:
    appointment = world.feed().body["id"]
    request = wish(world, patient, appointment)
    answer = decide(world, staff, request, decision="decline", note="Legen er her bare da.")
    assert answer.status == 200
    seen = world.send("GET", f"/appointments/{appointment}", cookie=patient).body
    assert seen["change_answer"]["note"] == "Legen er her bare da."
    assert seen["starts_at"] == "2026-12-01T10:00:00+01:00"
    fact = next(each for each in told(world) if each["kind"] == "appointment.change-declined")
    assert fact["reason"] == "Legen er her bare da."
    assert decide(world, staff, request, decision="decline", note="Igjen").status == 404


def test_an_answer_stands_until_the_time_is_another(world: World, staff: str, patient: str) -> None:
    appointment = world.feed().body["id"]
    request = wish(world, patient, appointment)
    decide(world, staff, request, decision="decline", note="Legen er her bare da.")
    world.feed(source_version=2, seen_version=3)
    path = f"/appointments/{appointment}"
    assert world.send("GET", path, cookie=patient).body["change_answer"]["note"]
    world.feed(source_version=3, seen_version=3, starts_at=at(world, days=12))
    assert "change_answer" not in world.send("GET", path, cookie=patient).body


@pytest.mark.parametrize(
    "decision",
    [
        {"decision": "decline"},
        {"decision": "accept", "note": "Ja"},
        {"decision": "decline", "note": "Nei", "slot_id": f"20261202T0900Z-{'0' * 32}"},
    ],
)
def test_half_an_answer_is_none(
    world: World, staff: str, patient: str, decision: dict[str, str]
) -> None:
    request = wish(world, patient, world.feed().body["id"])
    assert decide(world, staff, request, **decision).code == "invalid-request"


def test_a_wish_that_the_patient_has_dealt_with_waits_no_more(
    world: World, staff: str, patient: str
) -> None:
    appointment = world.feed().body["id"]
    request = wish(world, patient, appointment)
    act(world, appointment, "cancel", 2, {}, cookie=patient)
    path = f"/appointments/change-requests/{request}"
    assert world.send("GET", path, cookie=staff).status == 404
    path = f"/appointments/units/{unit('ous')}/change-requests"
    assert world.send("GET", path, cookie=staff).body["items"] == []
    assert world.send("GET", f"{path}/count", cookie=staff).body == {"waiting": 0, "more": False}
    assert days(world, staff, to=at(world, days=9)).body["items"][0]["status"] == "cancelled"


def test_who_did_not_come_and_who_did_after_all(world: World, staff: str, patient: str) -> None:
    appointment = world.feed(starts_at=at(world, hours=1)).body["id"]
    act(world, appointment, "confirm", 1, cookie=patient)
    path = f"/appointments/{appointment}/no-show"
    early = world.send("POST", path, cookie=staff, headers={"If-Match": "2"})
    assert (early.status, early.code) == (422, "not-possible")
    world.move(hours=1)
    staff = world.staff()
    marked = act(world, appointment, "no-show", 2, cookie=staff).body
    assert (marked["status"], marked["may"]["undo_no_show"]) == ("no-show", True)
    world.feed(starts_at=at(world), source_version=2)  # the hospital has not read that yet
    shown = days(world, staff).body["items"][0]
    assert shown["status"] == "no-show"
    headers = {"If-Match": str(shown["version"])}
    undone = world.send("DELETE", path, cookie=staff, headers=headers)
    assert undone.body["status"] == "confirmed"
    kinds = {each["kind"] for each in told(world)}
    assert kinds >= {"appointment.no-show", "appointment.no-show-undone"}


def test_a_late_cancellation_is_marked(world: World, staff: str, patient: str) -> None:
    appointment = world.feed(starts_at=at(world, hours=3)).body["id"]
    act(world, appointment, "cancel", 1, {"late": True}, cookie=patient)
    (shown,) = days(world, staff).body["items"]
    assert (shown["cancelled_by"], shown["cancelled_late"]) == ("patient", True)
