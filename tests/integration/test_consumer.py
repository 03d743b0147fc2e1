"""The reference consumer on the real routes: what it reads, and what it says back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from urllib.parse import parse_qsl

import httpx
import pytest

from local.consumer import Consumer, Inbox
from tests.integration.sides import bookable, free_time
from tests.integration.world import WOMAN, World

BOOKED_AT = "2026-12-02T10:00:00+01:00"


class Hospital:
    """The organization's system, at the gateway."""

    def __init__(self, world: World, database: sqlite3.Connection) -> None:
        self.world = world
        self.inbox = Inbox(database)
        self.printed: list[str] = []

    def catch_up(self) -> list[str]:
        """What it prints."""
        self.world.stream()
        self.printed.clear()
        transport = httpx.MockTransport(self._answer)
        with httpx.Client(base_url="http://portal", transport=transport) as client:
            Consumer(client, self.inbox, self.printed.append).catch_up()
        return self.printed

    def _answer(self, request: httpx.Request) -> httpx.Response:
        query = dict(parse_qsl(request.url.query.decode()))
        body = request.content.decode() or None
        path, token = request.url.path, self.world.token("ous")
        answer = self.world.send(request.method, path, body, query=query, token=token)
        return httpx.Response(answer.status, json=answer.body)


@pytest.fixture
def hospital(world: World) -> Iterator[Hospital]:
    """New to the feed."""
    with closing(sqlite3.connect(":memory:")) as database:
        yield Hospital(world, database)


def book(world: World, cookie: str) -> str:
    unit_id = bookable("ous")
    body = {"unit_id": unit_id, "slot_id": free_time(world, "ous", unit_id)}
    answer = world.send("POST", "/appointments", body, cookie=cookie)
    assert answer.status == 201, answer
    return str(answer.body["id"])


def shown(world: World, appointment: str, cookie: str) -> tuple[str, str]:
    found = world.send("GET", f"/appointments/{appointment}", cookie=cookie).body
    return found["status"], found["starts_at"]


def test_what_a_patient_booked_is_fed_under_its_own_id(world: World, hospital: Hospital) -> None:
    world.outside.register(WOMAN)
    world.feed()
    cookie = world.patient()
    own = book(world, cookie)
    before = world.items("outbox")
    assert hospital.catch_up() == [f"appointment.booked minjournal-{own} 1"]
    assert hospital.inbox.unsaid() == []
    assert shown(world, own, cookie) == ("confirmed", BOOKED_AT)
    assert len(world.items("outbox")) == len(before) + 2  # the feed's head and entry, no notice
    assert hospital.catch_up() == []
    path = f"/appointments/feed/minjournal-{own}"
    gone = world.send("DELETE", path, query={"source_version": 2}, token=world.token())
    assert gone.status == 204
    assert shown(world, own, cookie)[0] == "cancelled"


def test_what_the_patient_did_with_it_since_stands(world: World, hospital: Hospital) -> None:
    world.outside.register(WOMAN)
    world.feed()
    cookie = world.patient()
    own = book(world, cookie)
    world.move(seconds=1)
    headers = {"If-Match": "1"}
    world.send("POST", f"/appointments/{own}/cancel", {}, cookie=cookie, headers=headers)
    assert hospital.catch_up() == [
        f"appointment.booked minjournal-{own} 1",
        f"appointment.cancelled minjournal-{own} 2",
    ]
    assert shown(world, own, cookie)[0] == "cancelled"


def test_a_restored_feed_is_read_anew_and_nothing_has_its_effect_twice(
    world: World, hospital: Hospital
) -> None:
    world.outside.register(WOMAN)
    world.feed()
    own = book(world, world.patient())
    assert hospital.catch_up() == [f"appointment.booked minjournal-{own} 1"]
    hospital.inbox.take_in([], "0.1")
    assert hospital.catch_up() == []
    assert hospital.inbox.cursor() == "1.1"
