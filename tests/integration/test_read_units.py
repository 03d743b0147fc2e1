"""What reads and writes cost in units, by the manual's rule; and a list, by what it tells."""

import json
from datetime import timedelta
from typing import Any

import pytest

from functions.shared.tables import BY_UNIT
from tests.integration.units import READ, READS, kept, size_of, units, written
from tests.integration.world import WOMAN, World

KEYS = {"pk": {"S": "p"}, "sk": {"S": "s"}}


def item(size: int, **more: str) -> dict[str, Any]:
    """One of that many bytes."""
    made = {**KEYS, **{name: {"S": value} for name, value in more.items()}}
    return {**made, "b": {"S": "x" * (size - size_of(made) - 1)}}


def query(count: int, size: int, **request: Any) -> float:
    return READS["Query"](request, {"Items": [item(size)] * count})


def test_a_query_is_rounded_up_once_and_costs_half_if_it_may_lag() -> None:
    assert query(20, 1000, ConsistentRead=True) == 5
    assert query(20, 1000) == 2.5
    assert query(0, 1000, ConsistentRead=True) == 1


def test_an_index_of_keys_is_read_by_its_keys() -> None:
    found = [item(1000, at_unit="unit#ous-1", start="2026-12-01")] * 20
    assert READS["Query"]({"IndexName": BY_UNIT.name}, {"Items": found}) == 0.5


def test_a_batch_is_rounded_up_item_by_item_and_what_is_missing_costs_one() -> None:
    asked = {"RequestItems": {"patients": {"ConsistentRead": True, "Keys": [KEYS] * 3}}}
    found = {"Responses": {"patients": [item(100), item(5000)]}}
    assert READS["BatchGetItem"](asked, found) == 1 + 2 + 1


@pytest.mark.parametrize(("size", "wanted"), [(0, 1), (1024, 1), (1025, 2), (1500, 2)])
def test_a_write_is_by_the_kilobyte(size: int, wanted: int) -> None:
    assert units(size, 1024) == wanted


def test_a_write_is_of_the_larger_and_twice_as_much_in_a_transaction() -> None:
    assert written("patients", None, item(1500)) == 2
    assert written("patients", item(3000), item(100)) == 3
    assert written("patients", item(1500), item(1500), 2) == 4
    assert written("patients", None, None, 2) == 2  # a condition that nothing stands there


def test_indexes_take_what_they_hold() -> None:
    """A thread stands whole in its patient's list, an appointment by its keys at its unit."""
    listed = {"patient_id": "p", "active_at": "1"}
    assert written("threads", None, item(1500, **listed)) == 2 + 2
    moved = item(1500, **{**listed, "active_at": "2"})
    assert written("threads", item(1500, **listed), moved) == 2 + 4
    by_keys = {"at_unit": "unit#ous-1", "start": "2026-12-01"}
    local = 2  # by start, which every appointment has
    assert written("appointments", None, item(1500, **by_keys)) == 2 + local + 1
    assert written("appointments", item(1500, **by_keys), item(1501, **by_keys)) == 2 + local


def test_what_expires_is_not_kept() -> None:
    assert kept("patients", item(500)) == 500 + 100
    assert kept("sessions", item(500, expires="1")) == 0
    assert kept("threads", item(500, patient_id="p", active_at="1")) == 2 * (500 + 100)


def test_values_have_the_manuals_sizes() -> None:
    told = {"n": {"N": "-123"}, "b": {"B": b"123"}, "t": {"BOOL": True}, "ø": {"S": "å"}}
    assert size_of(told) == (1 + 2 + 1 + 1) + (1 + 3) + (1 + 1) + (2 + 2)


def test_a_list_of_twenty_reads_little_more_than_it_tells(world: World) -> None:
    world.outside.register(WOMAN)
    cookie = world.patient()
    for number in range(21):
        starts_at = (world.now + timedelta(days=2 + number)).isoformat()
        world.feed(f"A{number}", starts_at=starts_at, preparation="Ta med alt du bruker. " * 20)
    with world.counting() as calls:
        answer = world.send("GET", "/appointments", query={"period": "coming"}, cookie=cookie)
    assert calls.count("dynamodb:Query") == 1
    assert len(answer.body["items"]) == 20
    read = [each for each in world.items("appointments") if each["sk"]["S"].startswith("appoint")]
    counted = units(sum(map(size_of, read)), READ)
    told = len(json.dumps(answer.body, ensure_ascii=False).encode())
    assert counted <= 1.5 * told / READ, (counted, told)
