"""What the list costs in read units, reckoned as DynamoDB does: by the bytes of the items read."""

import json
from datetime import timedelta
from math import ceil
from typing import Any

from tests.integration.world import WOMAN, World

BYTES = 4096
"""One unit reads so much of what a Query finds, rounded up once for all of it."""


def size_of(item: dict[str, Any]) -> int:
    """Names and values, as the service counts them, give or take a byte for each."""
    return sum(len(name) + _size(value) for name, value in item.items())


def _size(typed: dict[str, Any]) -> int:
    ((kind, value),) = typed.items()
    if kind == "M":
        return 3 + size_of(value) + len(value)
    if kind == "L":
        return 3 + sum(_size(each) + 1 for each in value)
    return 1 if kind in ("BOOL", "NULL") else len(value)


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
    read = [item for item in world.items("appointments") if item["sk"]["S"].startswith("appoint")]
    units = ceil(sum(map(size_of, read)) / BYTES)
    told = len(json.dumps(answer.body, ensure_ascii=False).encode())
    assert units <= 1.5 * told / BYTES, (units, told)
