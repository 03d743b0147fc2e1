"""A patient's own appointments, signed in: all of them, whole, and nobody else's."""

from datetime import timedelta
from typing import Any

import pytest

from tests.integration.world import WOMAN, World, unit

OTHER = "02918549970"


@pytest.fixture
def patient(world: World) -> str:
    """The cookie of the woman that appointments are fed about."""
    world.outside.register(WOMAN)
    return world.patient()


def fed_at(world: World, external_id: str, organization: str = "ous", **ahead: float) -> str:
    starts_at = (world.now + timedelta(**ahead)).isoformat()
    chosen = {"unit_id": unit(organization), "starts_at": starts_at}
    return str(world.feed(external_id, organization, **chosen).body["id"])


def listed(world: World, cookie: str, **query: Any) -> tuple[list[str], str | None]:
    answer = world.send("GET", "/appointments", query=query, cookie=cookie)
    assert answer.status == 200, answer
    return [item["id"] for item in answer.body["items"]], answer.body.get("cursor")


def walked(world: World, cookie: str, **query: Any) -> list[str]:
    """Page by page to the end."""
    found, cursor = listed(world, cookie, **query)
    while cursor:
        more, cursor = listed(world, cookie, **query, cursor=cursor)
        found += more
    return found


def test_what_is_coming_comes_first_and_then_the_past_backwards(world: World, patient: str) -> None:
    past = [fed_at(world, f"P{days}", days=-days) for days in (1, 40, 400)]
    coming = [fed_at(world, f"C{days}", "ahus", days=days) for days in (2, 9, 90)]
    under_way = fed_at(world, "NOW", minutes=-10)
    for limit in (1, 2, 3, 4, 7, 100):
        assert walked(world, patient, limit=limit) == [under_way, *coming, *past]
        assert walked(world, patient, limit=limit, period="coming") == [under_way, *coming]
        assert walked(world, patient, limit=limit, period="past") == past


def test_two_at_the_same_time_are_both_there(world: World, patient: str) -> None:
    both = {fed_at(world, "A", days=3), fed_at(world, "B", "ahus", days=3)}
    found = walked(world, patient, limit=1)
    assert len(found) == 2
    assert set(found) == both


def test_a_window_holds_what_starts_within_it(world: World, patient: str) -> None:
    ids = [fed_at(world, f"C{days}", days=days) for days in (2, 9, 16)]
    moments = {"from": world.now + timedelta(days=3), "to": world.now + timedelta(days=16)}
    window = {name: moment.isoformat() for name, moment in moments.items()}
    assert walked(world, patient, **window) == [ids[1]]
    assert walked(world, patient, **{**window, "from": window["to"]}) == []


@pytest.mark.parametrize(
    "cursor",
    ["x", "coming~x~y", "future", "past~2026-11-23T09:00:00.000000Z~" + "0" * 31, "coming~" * 2],
)
def test_a_cursor_that_we_did_not_hand_out(world: World, patient: str, cursor: str) -> None:
    answer = world.send("GET", "/appointments", query={"cursor": cursor}, cookie=patient)
    assert (answer.status, answer.code) == (400, "invalid-cursor")
    past = {"cursor": "coming", "period": "past"}
    assert world.send("GET", "/appointments", query=past, cookie=patient).code == "invalid-cursor"


def test_a_list_of_twenty_is_one_query_and_one_entry(world: World, patient: str) -> None:
    for hours in range(25):
        fed_at(world, f"C{hours}", days=8, hours=hours)
    listed(world, patient, period="coming")
    with world.counting() as calls:
        found, cursor = listed(world, patient, period="coming")
    asked = [call for call in calls if call != "dynamodb:GetItem"]  # the authorizer's
    assert asked == ["dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem"]
    assert len(found) == 20
    assert cursor
    entries = [item for item in world.items("access_log") if item["action"]["S"] == "listed"]
    assert [entry["role"]["S"] for entry in entries] == ["patient"]


def test_a_discreet_unit_is_shown_whole_to_its_patient_alone(world: World, patient: str) -> None:
    fed = world.feed(unit_id=unit("ous", discreet=True)).body
    path = f"/appointments/{fed['id']}"
    own = world.send("GET", path, cookie=patient).body
    guests = world.send("GET", path, cookie=world.open(fed["reference"]).cookie).body
    for name in ("unit", "type", "place", "preparation"):
        assert name in own
        assert name not in guests
    assert own["code_works"] is True
    assert "code_works" not in guests


def test_what_a_patient_does_is_told_as_theirs_and_needs_no_notice(
    world: World, patient: str
) -> None:
    appointment = fed_at(world, "A1", days=8)
    path, headers = f"/appointments/{appointment}/confirm", {"If-Match": "1"}
    answer = world.send("POST", path, cookie=patient, headers=headers)
    assert (answer.status, answer.body["status"]) == (200, "confirmed")
    world.stream()
    changes = world.send("GET", "/appointments/feed/changes", token=world.token()).body["items"]
    assert [(change["kind"], change["by"]) for change in changes] == [
        ("appointment.confirmed", "patient")
    ]
    occasions = [item["occasion"]["S"] for item in world.items("outbox") if "occasion" in item]
    assert occasions == ["appointment-new"]  # from the hospital


def test_a_protected_patient_sees_their_own_and_a_dead_one_nothing(world: World) -> None:
    woman = world.outside.register(WOMAN, level="strengtFortrolig")
    cookie = world.patient()
    appointment = fed_at(world, "A1", days=8)
    assert listed(world, cookie)[0] == [appointment]
    assert "unit" in world.send("GET", f"/appointments/{appointment}", cookie=cookie).body
    assert woman.level == "strengtFortrolig"
    world.feed("A1", source_version=2, deceased=True)
    assert world.send("GET", "/appointments", cookie=cookie).status == 401


def test_the_calendar_holds_all_that_is_coming(world: World, patient: str) -> None:
    for days in (-3, 2, 9):
        fed_at(world, f"A{days}", days=days)
    answer = world.send("GET", "/appointments/calendar", cookie=patient)
    assert answer.body.count("BEGIN:VEVENT") == 2
