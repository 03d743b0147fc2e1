"""Reminders, and what patients hear of the hospital's own changes."""

from collections import Counter
from typing import Any

import pytest

from functions.appointments import intake
from tests.integration.sides import act
from tests.integration.world import WOMAN, World

REMINDER = "appointment-reminder"


def heard(world: World) -> Counter[str]:
    return Counter(i["occasion"]["S"] for i in world.items("outbox") if "occasion" in i)


def remind(world: World) -> int:
    intake.remind({}, None)
    return heard(world)[REMINDER]


def test_one_reminder_three_days_before_however_often_it_is_looked_for(world: World) -> None:
    world.feed(starts_at="2026-12-01T10:00:00+01:00")
    world.move(days=4, hours=23, minutes=59)  # 09.59 on the 28th
    assert remind(world) == 0
    world.move(minutes=1)
    assert [remind(world) for _ in range(3)] == [1, 1, 1]
    stored = next(i for i in world.items("appointments") if "reminded" in i)
    assert not {"remind_at", "due_on", "due_at"} & stored.keys()


def test_what_changes_in_between_is_reminded_of_once(world: World) -> None:
    world.outside.register(WOMAN)
    cookie = world.patient()
    fed = world.feed(starts_at="2026-12-01T10:00:00+01:00").body["id"]
    world.move(days=5)
    cookie = world.patient()
    assert remind(world) == 1
    act(world, fed, "confirm", 1, cookie=cookie)
    world.feed(starts_at="2026-12-01T10:00:00+01:00", source_version=2, place="Et annet sted")
    assert remind(world) == 1
    world.feed(starts_at="2026-12-10T10:00:00+01:00", source_version=3)
    assert remind(world) == 1
    world.move(days=9)
    assert remind(world) == 2


def test_a_reminder_that_was_due_while_nothing_ran_is_still_written(world: World) -> None:
    world.feed(starts_at="2026-12-01T10:00:00+01:00")
    world.move(days=6, hours=20)
    assert remind(world) == 1


@pytest.mark.parametrize("fields", [{"status": "cancelled"}, {"status": "fulfilled"}])
def test_nobody_is_reminded_of_what_does_not_take_place(
    world: World, fields: dict[str, Any]
) -> None:
    world.feed(starts_at="2026-12-01T10:00:00+01:00")
    world.feed(starts_at="2026-12-01T10:00:00+01:00", source_version=2, **fields)
    world.move(days=6)
    assert remind(world) == 0


def test_one_that_is_made_later_than_its_reminder_has_none(world: World) -> None:
    world.feed(starts_at="2026-11-25T10:00:00+01:00")
    assert remind(world) == 0
    assert heard(world) == {"appointment-new": 1}


def test_a_crash_between_the_notice_and_its_mark_writes_no_second(world: World) -> None:
    world.feed(starts_at="2026-12-01T10:00:00+01:00")
    world.move(days=5)
    world.fail(dynamodb_TransactWriteItems={"rate": 1, "error": "ValidationException"})
    with pytest.raises(Exception, match="ValidationException"):
        intake.remind({}, None)
    world.fail()
    assert [remind(world) for _ in range(2)] == [1, 1]


def test_what_the_hospital_changes_is_heard_of_and_what_it_repeats_is_not(world: World) -> None:
    world.feed()
    world.feed(source_version=2)
    assert heard(world) == {"appointment-new": 1}
    world.feed(source_version=3, preparation="Møt fastende.")
    assert heard(world)["appointment-updated"] == 1
    world.feed(source_version=4, preparation="Møt fastende.", starts_at="2026-12-04T10:00:00+01:00")
    assert heard(world)["appointment-updated"] == 2
    path, query = "/appointments/feed/A1", {"source_version": 5}
    for _ in range(2):
        world.send("DELETE", path, query=query, token=world.token())
    assert heard(world)["appointment-cancelled"] == 1


def test_a_first_loading_and_what_is_past_is_nobodys_news(world: World) -> None:
    world.feed("A", notify=False)
    world.feed("B", starts_at="2026-11-20T10:00:00+01:00", status="fulfilled")
    world.feed("C", starts_at="2026-11-20T10:00:00+01:00")
    assert not heard(world)
