"""Many messages while AWS fails now and then, and everyone who had no answer sends again.

`make soak` sends 20 000.
"""

import os
import random
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.integration.failing import faults_of, line
from tests.integration.world import World
from tests.integration.writing import Pair

SENDS = int(os.environ.get("SENDS", "200"))
FAILING = 0.1
THREADS = 5


@dataclass
class Sent:
    """What was acknowledged, and in how many tries."""

    texts: list[str] = field(default_factory=list)
    tries: Counter[int] = field(default_factory=Counter)


@pytest.fixture
def pair(world: World) -> Pair:
    return Pair.in_(world)


def test_every_acknowledged_message_is_there_once_and_in_one_order(pair: Pair) -> None:
    chance = random.Random(2026)
    threads = [pair.started(body=f"Begynner {number}")["id"] for number in range(THREADS)]
    sent = {thread: Sent([f"Begynner {number}"]) for number, thread in enumerate(threads)}
    for number in range(SENDS):
        pair.world.move(seconds=1)
        _keep_signed_in(pair, number)
        thread = chance.choice(threads)
        text = f"Melding {number}"
        cookie = chance.choice((pair.patient, pair.nurse))
        sent[thread].tries[_send(pair, cookie, thread, text, number, chance)] += 1
        sent[thread].texts.append(text)
    assert sum(sum(each.tries.values()) for each in sent.values()) == SENDS
    assert any(tries > 1 for each in sent.values() for tries in each.tries)
    pair.patient, pair.nurse = pair.world.patient(), pair.world.staff()
    for thread in threads:
        for cookie in (pair.patient, pair.nurse):
            assert _read(pair, cookie, thread) == sent[thread].texts
    _counts_are_exact(pair, threads)


def _send(
    pair: Pair, cookie: str, thread: str, text: str, number: int, chance: random.Random
) -> int:
    """As a client does that never heard an answer: under one key, until there is one."""
    path, key = f"/messages/threads/{thread}/messages", {"Idempotency-Key": f"soak-{number:08d}"}
    for tries in range(1, 20):
        place = chance.randint(1, 3) if chance.random() < FAILING * 2 else 0
        call = "BatchGetItem" if place == 1 else "TransactWriteItems"
        fault = chance.choice(faults_of(call)) if place else None
        with line(place, fault):
            answer = pair.world.send("POST", path, {"body": text}, cookie=cookie, headers=key)
        if answer.status == 201:
            return tries
        assert (answer.status, answer.code) == (503, "busy")
    raise AssertionError("never acknowledged")


def _keep_signed_in(pair: Pair, number: int) -> None:
    if number % 1000 == 999:
        pair.patient, pair.nurse = pair.world.patient(), pair.world.staff()


def _read(pair: Pair, cookie: str, thread: str) -> list[str]:
    """The whole thread, as its reader pages through it."""
    found: list[str] = []
    cursor: Any = None
    while True:
        query = {"limit": 50, **({"cursor": cursor} if cursor else {})}
        page = pair.thread(cookie, thread, **query)
        found = [each["body"] for each in page["items"]] + found
        cursor = page.get("cursor")
        if cursor is None:
            return found


def _counts_are_exact(pair: Pair, threads: list[str]) -> None:
    for cookie in (pair.patient, pair.nurse):
        shown = [pair.thread(cookie, thread)["thread"] for thread in threads]
        assert pair.unread(cookie) == sum(each["unread"] for each in shown) > 0
        for each in shown:
            while each["unread"]:
                pair.act(cookie, each["id"], "read", {"up_to": each["entries"]})
                each = pair.thread(cookie, each["id"])["thread"]
        assert pair.unread(cookie) == 0
