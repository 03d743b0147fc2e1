"""The calendar file of an appointment, as a guest gets it."""

from typing import Any

import pytest
from icalendar import Calendar, Event

from functions.shared.organizations import organizations
from tests.integration.world import Answer, World, unit


def opened(world: World, **fields: Any) -> tuple[str, str]:
    fed = world.feed(**fields).body
    return fed["id"], world.open(fed["reference"]).cookie


def file(world: World, id_: str, cookie: str, **query: str) -> Answer:
    path = f"/appointments/{id_}/calendar"
    answer = world.send("GET", path, query=query, cookie=cookie)
    assert answer.status == 200
    return answer


def events(answer: Answer) -> list[Event]:
    found = Calendar.from_ical(answer.body).walk("VEVENT")
    return [each for each in found if isinstance(each, Event)]


def test_what_a_calendar_is_told(world: World) -> None:
    id_, cookie = opened(world)
    answer = file(world, id_, cookie)
    assert answer.headers["content-type"] == ["text/calendar; charset=utf-8"]
    assert answer.headers["content-disposition"] == ['attachment; filename="timeavtale.ics"']
    assert answer.headers["cache-control"] == ["no-store"]
    (event,) = events(answer)
    assert event["UID"] == f"{id_}@minjournal"
    assert event["SEQUENCE"] == 1
    assert event["DTSTART"].to_ical() == b"20261201T090000Z"
    assert event["DTEND"].to_ical() == b"20261201T093000Z"
    assert (event["STATUS"], event["CLASS"], event["SUMMARY"]) == (
        "CONFIRMED",
        "PRIVATE",
        "Timeavtale",
    )
    assert event["LOCATION"] == "Sognsvannsveien 20, 0372 Oslo"
    assert organizations()["ous"].phone in str(event["DESCRIPTION"])


def test_it_tells_nothing_of_the_visit(world: World) -> None:
    id_, cookie = opened(world)
    chosen = next(each for each in organizations()["ous"].units if each.id == unit("ous"))
    body = file(world, id_, cookie).body
    for secret in (chosen.name, chosen.department, chosen.id, "Resepsjon", "medisiner", "Ugle"):
        assert secret not in body.replace("\r\n ", "")


def test_of_a_discreet_unit_time_and_switchboard_alone(world: World) -> None:
    id_, cookie = opened(world, unit_id=unit("ous", discreet=True))
    (event,) = events(file(world, id_, cookie))
    assert "LOCATION" not in event
    assert event["SUMMARY"] == "Timeavtale"
    assert organizations()["ous"].phone in str(event["DESCRIPTION"])


def test_one_who_is_called_goes_nowhere(world: World) -> None:
    id_, cookie = opened(world, type="telephone")
    assert "LOCATION" not in events(file(world, id_, cookie))[0]


def test_a_change_keeps_the_uid_and_raises_the_sequence(world: World) -> None:
    id_, cookie = opened(world)
    before = events(file(world, id_, cookie))[0]
    world.feed(source_version=2, starts_at="2026-12-04T10:00:00+01:00")
    moved = events(file(world, id_, cookie))[0]
    path = f"/appointments/{id_}/cancel"
    world.send("POST", path, {}, cookie=cookie, headers={"If-Match": "2"})
    cancelled = events(file(world, id_, cookie))[0]
    assert before["UID"] == moved["UID"] == cancelled["UID"]
    assert [each["SEQUENCE"] for each in (before, moved, cancelled)] == [1, 2, 3]
    assert moved["DTSTART"].to_ical() == b"20261204T090000Z"
    assert (moved["STATUS"], cancelled["STATUS"]) == ("CONFIRMED", "CANCELLED")


def test_in_english(world: World) -> None:
    id_, cookie = opened(world)
    (event,) = events(file(world, id_, cookie, language="en"))
    assert event["SUMMARY"] == "Appointment"
    path = f"/appointments/{id_}/calendar"
    answer = world.send("GET", path, query={"language": "xx"}, cookie=cookie)
    assert (answer.status, answer.code) == (422, "invalid-request")


def test_all_that_is_coming(world: World) -> None:
    id_, cookie = opened(world)
    answer = world.send("GET", "/appointments/calendar", cookie=cookie)
    assert [event["UID"] for event in events(answer)] == [f"{id_}@minjournal"]
    world.move(days=8, hours=1)
    cookie = world.open(world.feed(starts_at="2026-12-01T10:00:00+01:00").body["reference"]).cookie
    assert events(world.send("GET", "/appointments/calendar", cookie=cookie)) == []


@pytest.mark.parametrize("path", ["/appointments/calendar", "/appointments/{id}/calendar"])
def test_without_a_log_entry_nothing_is_told(world: World, path: str) -> None:
    id_, cookie = opened(world)
    world.send("GET", path.replace("{id}", id_), cookie=cookie)
    entries = [item["action"]["S"] for item in world.items("access_log")]
    assert entries == ["opened", "opened"]  # the code itself, and the file
    world.fail(dynamodb_PutItem=1)
    answer = world.send("GET", path.replace("{id}", id_), cookie=cookie)
    assert (answer.status, answer.code) == (503, "busy")


def test_nobody_elses(world: World) -> None:
    _, cookie = opened(world)
    other = world.feed("A2").body["id"]
    answer = world.send("GET", f"/appointments/{other}/calendar", cookie=cookie)
    assert (answer.status, answer.code) == (404, "not-found")
