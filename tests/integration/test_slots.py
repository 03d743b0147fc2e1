"""The times that a hospital publishes: good rows are taken up, bad ones named, in any order."""

import json
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from functions.shared.organizations import organizations
from tests.integration.world import Answer, World, slot, unit

AT = "2026-12-02T10:00:00+01:00"
LATER = "2026-12-03T10:00:00+01:00"
CANARY = "Kanarifugl14835949436"


def statuses(answer: Answer) -> list[str]:
    assert answer.status == 200, answer.body
    return [row["status"] for row in answer.body["items"]]


def test_a_hundred_at_once_for_three_calls(world: World) -> None:
    rows = [slot(f"S{number}", AT) for number in range(100)]
    with world.counting() as calls:
        assert statuses(world.slots(*rows)) == ["free"] * 100
    assert calls == ["kms:GenerateMac", "dynamodb:BatchGetItem", "dynamodb:TransactWriteItems"]
    with world.counting() as calls:
        assert statuses(world.slots(*rows)) == ["free"] * 100
    assert calls == ["kms:GenerateMac", "dynamodb:BatchGetItem"]


@pytest.mark.parametrize("count", [0, 101])
def test_how_many_at_once(world: World, count: int) -> None:
    answer = world.slots(*(slot(f"S{number}", AT) for number in range(count)))
    assert (answer.status, answer.code) == (422, "invalid-request")
    assert world.items("appointments") == []


BAD_ROWS: list[tuple[Any, str, str]] = [
    (CANARY, "", "model_type"),
    (None, "", "model_type"),
    ([], "", "model_type"),
    ({}, "external_id", "missing"),
    (slot(CANARY + " æ", AT), "external_id", "string_pattern_mismatch"),
    (slot("BAD", AT, source_version=0), "source_version", "greater_than_equal"),
    (slot("BAD", AT, source_version="1"), "source_version", "int_type"),
    (slot("BAD", CANARY), "starts_at", "value_error"),
    (slot("BAD", "2026-12-02T10:00:00"), "starts_at", "timezone_aware"),
    (slot("BAD", "2026-12-02T10:00:30+01:00"), "starts_at", "value_error"),
    (slot("BAD", AT, duration_minutes=0), "duration_minutes", "greater_than_equal"),
    (slot("BAD", AT, types=[CANARY]), "types.0", "literal_error"),
    (slot("BAD", AT, withdrawn="yes"), "withdrawn", "bool_type"),
    ({**slot("BAD", AT), CANARY: 1}, "", "extra_forbidden"),
]


@pytest.mark.parametrize(("row", "where", "why"), BAD_ROWS, ids=lambda each: str(each)[:40])
def test_a_bad_row_is_named_and_the_good_ones_are_taken_up(
    world: World, row: Any, where: str, why: str
) -> None:
    answer = world.slots(slot("GOOD", AT), row, slot("ALSO", AT))
    assert statuses(answer) == ["free", "refused", "free"]
    bad = answer.body["items"][1]
    assert bad["row"] == 1
    assert {"where": where, "why": why} in bad["errors"]
    assert CANARY not in json.dumps(answer.body)
    assert len(world.items("appointments")) == 2


def test_of_two_rows_for_one_slot_the_second_is_bad(world: World) -> None:
    answer = world.slots(slot("S1", AT), slot("S1", LATER, source_version=2))
    assert statuses(answer) == ["free", "refused"]
    assert answer.body["items"][1]["errors"] == [{"where": "external_id", "why": "repeated"}]


def test_nothing_but_bad_rows(world: World) -> None:
    assert statuses(world.slots({}, CANARY)) == ["refused", "refused"]
    assert world.items("appointments") == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_any_order_ends_alike(world: World, order: tuple[int, ...]) -> None:
    said = [
        slot("S1", AT),
        slot("S1", AT, source_version=2, withdrawn=True),
        slot("S1", LATER, source_version=3, duration_minutes=45),
    ]
    for place in order:
        world.slots(said[place])
    (item,) = world.items("appointments")
    assert item["start"]["S"].startswith("2026-12-03T09:00:00")
    assert (item["duration_minutes"]["N"], item["withdrawn"]["BOOL"]) == ("45", False)


def test_one_taken_back_is_offered_again_at_a_newer_version(world: World) -> None:
    world.slots(slot("S1", AT))
    assert statuses(world.slots(slot("S1", AT, source_version=2, withdrawn=True))) == ["withdrawn"]
    assert statuses(world.slots(slot("S1", AT))) == ["withdrawn"]
    assert statuses(world.slots(slot("S1", AT, source_version=3))) == ["free"]


def test_only_ones_own_unit(world: World) -> None:
    answer = world.slots(slot("S1", AT), unit_id=unit("ahus"))
    assert (answer.status, answer.code) == (404, "not-found")
    off = organizations()["sshf"].units[0].id
    answer = world.slots(slot("S1", AT), unit_id=off, organization="sshf")
    assert (answer.status, answer.code) == (403, "service-off")
    assert world.items("appointments") == []


def test_a_guest_publishes_nothing(world: World) -> None:
    cookie = world.open(world.feed().body["reference"]).cookie
    path = f"/appointments/feed/units/{unit('ous')}/slots"
    answer = world.send("PUT", path, {"slots": [slot("S1", AT)]}, cookie=cookie)
    assert (answer.status, answer.code) == (403, "wrong-role")


def test_a_slot_goes_a_month_after_its_time(world: World) -> None:
    world.slots(slot("S1", AT))
    (item,) = world.items("appointments")
    over = datetime(2026, 12, 2, 9, 30, tzinfo=UTC)
    assert int(item["expires"]["N"]) == (over + timedelta(days=30)).timestamp()
