"""The reference consumer dies at every point: nothing is lost, nothing has its effect twice."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from functions.appointments.feed_contract import FedAppointment
from local.consumer import Consumer, Inbox, access_of, booked, opened
from local.problems import StackError
from local.settings import PORTS, Settings

PAGE = 2
PATIENT = {"national_id": "14835949436", "name": "Stødig Ugle", "birth_date": "1959-03-14"}
BOOKED: dict[str, Any] = {
    "kind": "appointment.booked",
    "external_id": "minjournal-1",
    "version": 1,
    "patient": PATIENT,
    "unit_id": "ous-771",
    "type": "examination",
    "starts_at": "2026-12-02T10:00:00+01:00",
    "duration_minutes": 40,
    "slot": "open-1",
    "reason": "Jeg ser dårlig.",
}


class Killed(BaseException):
    """What no program catches."""


@dataclass
class Life:
    """So many steps long."""

    steps: float = float("inf")

    def step(self) -> None:
        if self.steps <= 0:
            raise Killed
        self.steps -= 1


class Mortal(sqlite3.Connection):
    """A database that its program may die at, before or after every word to it."""

    life: Life

    def execute(self, *words: Any) -> sqlite3.Cursor:
        self.life.step()
        found = super().execute(*words)
        self.life.step()
        return found

    def __exit__(self, *failed: Any) -> Any:
        if failed[0] is None:
            self.life.step()
        ended = super().__exit__(*failed)
        if failed[0] is None:
            self.life.step()
        return ended


@dataclass
class Portal:
    """The API as a system sees it: numbers, epochs, and what is fed."""

    file: Path
    life: Life = field(default_factory=Life)
    epoch: int = 1
    changes: list[dict[str, Any]] = field(default_factory=list)
    acknowledged: int = 0
    fed: dict[str, list[Any]] = field(default_factory=dict)

    def tell(self, kind: str, external_id: str, **facts: Any) -> None:
        number = str(len(self.changes) + 1)
        self.changes.append({"id": number, "kind": kind, "external_id": external_id, **facts})

    def restart(self) -> None:
        """As after a restore: no cursor of before can be answered."""
        self.epoch, self.acknowledged = self.epoch + 1, 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.life.step()
        answer = self._put(request) if request.method == "PUT" else self._page(request)
        self.life.step()
        return answer

    def _page(self, request: httpx.Request) -> httpx.Response:
        epoch, _, number = request.url.params.get("cursor", f"{self.epoch}.0").partition(".")
        if int(epoch) != self.epoch:
            return httpx.Response(410, json={"code": "feed-restarted"})
        begin = int(number)
        assert begin >= self.acknowledged, "what was acknowledged is asked for again"
        self.acknowledged = begin
        assert {each["id"] for each in self.changes[:begin]} <= self._stored()
        items = self.changes[begin : begin + PAGE]
        cursor = f"{self.epoch}.{begin + len(items)}"
        return httpx.Response(200, json={"items": items, "cursor": cursor})

    def _stored(self) -> set[str]:
        """What would survive now."""
        with closing(sqlite3.connect(self.file)) as database:
            return {id_ for (id_,) in database.execute("SELECT id FROM taken")}

    def _put(self, request: httpx.Request) -> httpx.Response:
        external_id = request.url.path.rpartition("/")[2]
        self.fed.setdefault(external_id, []).append(json.loads(request.content))
        return httpx.Response(200, json={"id": "1", "reference": "AAAAA-AAAAA-AAAA"})


@dataclass
class Hospital:
    """One system's file, and every program that has ever worked on it."""

    file: Path
    portal: Portal
    printed: list[str] = field(default_factory=list)

    def run(self, steps: float = float("inf")) -> bool:
        """A program that dies after so many steps; whether it came to its end."""
        life = self.portal.life = Life(steps)
        client = httpx.Client(
            base_url="http://portal", transport=httpx.MockTransport(self.portal.answer)
        )
        with client, closing(sqlite3.connect(self.file, factory=Mortal)) as database:
            database.life = life
            # A program dies here, not the machine: what was written need not be on the disk.
            sqlite3.Connection.execute(database, "PRAGMA synchronous = OFF")
            try:
                Consumer(client, Inbox(database), self._print(life)).catch_up()
            except Killed:
                return False
        return True

    def _print(self, life: Life) -> Callable[[str], None]:
        def tell(line: str) -> None:
            life.step()
            self.printed.append(line)

        return tell

    def require_all(self) -> None:
        """Everything was taken in once, and everything has been said."""
        with closing(sqlite3.connect(self.file)) as database:
            taken = [id_ for (id_,) in database.execute("SELECT id FROM taken")]
            seen = dict(database.execute("SELECT external_id, version FROM seen"))
            unsaid = database.execute("SELECT * FROM unsaid").fetchall()
        changes = self.portal.changes
        assert sorted(taken, key=int) == [each["id"] for each in changes]
        assert len(set(self.printed)) == len(self.printed)
        assert unsaid == []
        for external_id, version in seen.items():
            told = [each for each in changes if each["external_id"] == external_id]
            assert version == max(each.get("version", 0) for each in told)
        wanted = {each["external_id"]: booked(each) for each in changes if "patient" in each}
        assert self.portal.fed.keys() == wanted.keys()
        for external_id, bodies in self.portal.fed.items():
            assert all(body == wanted[external_id] for body in bodies)


def hospital(file: Path) -> Hospital:
    portal = Portal(file)
    portal.tell("appointment.confirmed", "A1", version=2)
    portal.tell(**BOOKED)
    portal.tell("appointment.cancelled", "minjournal-1", version=2, late=False)
    portal.tell("appointment.notice-undeliverable", "A1", outcome="reserved")
    portal.tell("appointment.moved", "A1", version=4)
    return Hospital(file, portal)


def later(portal: Portal) -> None:
    """A restore, and more that happens."""
    portal.restart()
    portal.tell("appointment.cancelled", "A1", version=6)
    portal.tell(**{**BOOKED, "external_id": "minjournal-2"})


def die_at(folder: Path, steps: list[float]) -> bool:
    """A program after the other dies, across a restore; whether any did. The last ones live."""
    with TemporaryDirectory(dir=folder) as fresh:
        one = hospital(Path(fresh) / "changes.sqlite")
        lived = [one.run(number) for number in steps]
        assert one.run()
        one.require_all()
        later(one.portal)
        lived += [one.run(number) for number in steps]
        assert one.run()
        one.require_all()
    return not all(lived)


def test_who_never_dies_takes_each_in_once_and_tells_of_each(tmp_path: Path) -> None:
    one = hospital(tmp_path / "changes.sqlite")
    assert one.run()
    assert one.printed == [
        "appointment.confirmed A1 2",
        "appointment.booked minjournal-1 1",
        "appointment.cancelled minjournal-1 2",
        "appointment.notice-undeliverable A1 -",
        "appointment.moved A1 4",
    ]
    one.require_all()
    later(one.portal)
    assert one.run()
    assert len(one.printed) == 7
    assert [len(bodies) for bodies in one.portal.fed.values()] == [1, 1]
    assert one.portal.acknowledged == 7
    one.require_all()


def test_whoever_dies_at_whatever_point_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    steps = 0
    while die_at(tmp_path, [steps]):
        steps += 1
    assert steps > 50  # there are points to die at


@given(st.lists(st.integers(0, 60), min_size=2, max_size=5))
@settings(max_examples=60, deadline=None)
def test_nor_does_who_dies_again_and_again(steps: list[int]) -> None:
    with TemporaryDirectory() as folder:
        die_at(Path(folder), [*steps])


def test_what_a_patient_booked_is_fed_under_the_id_and_the_version_that_it_came_with() -> None:
    """Not with a later one: what the patient has done since must stand."""
    fed = FedAppointment.model_validate(booked(BOOKED))
    assert fed.seen_version == BOOKED["version"]
    assert fed.slot == BOOKED["slot"]
    assert fed.patient.national_id == PATIENT["national_id"]


def test_a_feed_that_does_not_answer_is_asked_the_next_time(tmp_path: Path) -> None:
    def busy(_: httpx.Request) -> httpx.Response:
        return httpx.Response(503)

    client = httpx.Client(base_url="http://portal", transport=httpx.MockTransport(busy))
    with client, closing(sqlite3.connect(tmp_path / "one")) as database:
        inbox = Inbox(database)
        with pytest.raises(httpx.HTTPStatusError):
            Consumer(client, inbox).catch_up()
        assert inbox.cursor() is None


def test_the_file_is_for_nobody_else_to_read(tmp_path: Path) -> None:
    file = tmp_path / "changes" / "ous.sqlite"
    with opened(file):
        assert file.stat().st_mode & 0o077 == 0


def test_whose_system_is_asked_for(tmp_path: Path) -> None:
    place = Settings(tmp_path, dict(PORTS))
    with pytest.raises(StackError, match="make run"):
        access_of(place, "ous")
    systems = [{"organization": organization} for organization in ("ous", "so")]
    place.demo.write_text(json.dumps({"api": "A", "provider": "P", "systems": systems}))
    found = access_of(place, "so")
    assert (found.api, found.issuer, found.system["organization"]) == ("A", "P", "so")
    with pytest.raises(StackError, match="ous, so"):
        access_of(place, "x")
