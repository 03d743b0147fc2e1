"""A stage that fills through its own routes: strangers, and one patient who has much themself."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from moto.backends import get_backend
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.s3.models import FakeKey

from functions.appointments import compose
from functions.outbox import intake
from functions.shared.organizations import organizations
from functions.shared.tables import TABLES
from functions.shared.typed import decode
from local.demo.numbers import national_id
from tests.integration.shelf import Shelf, demand
from tests.integration.sides import ONE, act, bookable
from tests.integration.stage import stored
from tests.integration.world import START, World, slot, unit
from tests.integration.writing import Pair

AWAY = timedelta(days=40)
"""From the days that samples ask for: whoever comes there comes on another day."""

PHONE = {"mobiltelefonnummer": "+4799912345"}


def items_in_all() -> int:
    """Everything in all tables."""
    return sum(len(part) for table in TABLES for part in stored(table.name).items.values())


@dataclass
class Crowd:
    """Strangers at the same hospital: they come on other days, get documents, write and demand."""

    world: World
    chance: Random = field(default_factory=lambda: Random(2026))
    came: int = 0
    told: set[str] = field(default_factory=set)
    """What waits because samples speak of it."""

    def begin(self, count: int) -> None:
        """So many write and get an answer, write again and wait for one, and demand something."""
        nurse = self.world.staff("crowd")
        for _ in range(count):
            self._write(nurse)
        for each in _units():
            self._times(each)

    def grow(self, items: int) -> None:
        """Until there are so many in all tables."""
        nurse, rounds = self.world.staff("crowd"), 0
        while items_in_all() < items:
            self._come(nurse)
            rounds += 1
            if not rounds % 20:
                self.tell()
        self.tell()

    def queue(self, count: int) -> None:
        """So many more letters of one of them wait for the unit."""
        pair = Pair(self.world, self._signed_in(), "", unit("ous"))
        for _ in range(count):
            self._letter(pair)

    def tell(self) -> None:
        """What the stream would have brought by now."""
        new = [pk for pk in _pending() if pk not in self.told]
        facts = [pk for pk in new if pk.startswith("outbox#")]
        for start in range(0, len(facts), 100):
            keys = [{"pk": {"S": pk}, "sk": {"S": "outbox"}} for pk in facts[start : start + 100]]
            intake.handler({"Records": [{"dynamodb": {"Keys": each}} for each in keys]}, None)
        if notices := [pk for pk in new if pk.startswith("notice#")]:
            self.world.notify(*notices)

    def leave_waiting(self) -> None:
        """What has not been told by now: samples speak of it."""
        self.told = set(_pending())

    def _come(self, nurse: str) -> None:
        for _ in range(12):
            who = self._stranger()
            starts_at = START + AWAY + timedelta(days=self.came % 300)
            name, at = f"CROWD-{self.came}", starts_at.isoformat()
            assert self.world.feed(name, patient=_fed(who), starts_at=at).status == 200
        for each in _units():
            self._times(each)
        for _ in range(3):
            self._shelf(self._stranger()).put(f"CROWD-{self.came}")
            self._write(nurse)

    def _write(self, nurse: str) -> None:
        pair = Pair(self.world, self._signed_in(), nurse, unit("ous"))
        assert pair.reply(nurse, self._letter(pair)).status == 201
        self._letter(pair)
        assert demand(self.world, pair.patient).status == 201

    def _letter(self, pair: Pair) -> str:
        self.came += 1
        return str(pair.started(key=f"crowd-{self.came:08d}")["id"])

    def _times(self, unit_id: str) -> None:
        begin, self.came = START + AWAY + timedelta(hours=self.came), self.came + 1
        rows = [
            slot(f"CROWD-{self.came}-{row}", (begin + timedelta(minutes=30 * row)).isoformat())
            for row in range(100)
        ]
        answer = self.world.slots(*rows, unit_id=unit_id, organization=unit_id.rpartition("-")[0])
        assert {row["status"] for row in answer.body["items"]} == {"free"}

    def _signed_in(self) -> str:
        """A patient whom the unit knows."""
        who = self._stranger()
        self.world.outside.register(who.national_id, birth_date=who.birth_date, name=who.name)
        starts_at = (START + AWAY).isoformat()
        self.world.feed(f"CROWD-{self.came}", patient=_fed(who), starts_at=starts_at)
        return self.world.patient(who.national_id)

    def _shelf(self, who: "Stranger") -> Shelf:
        return Shelf(self.world, "ous", who.national_id, who.birth_date, who.name)

    def _stranger(self) -> "Stranger":
        self.came += 1
        born = date(1940, 1, 1) + timedelta(days=self.came % 20_000)
        number = national_id(born, "tenor", self.chance)
        return Stranger(number, born.isoformat(), f"Fjern Fugl {self.came:06d}")


@dataclass(frozen=True)
class Stranger:
    """Somebody else."""

    national_id: str
    birth_date: str
    name: str


def _units() -> list[str]:
    """Those of the samples first."""
    others = [each.id for name in ("ous", "so") for each in organizations()[name].units]
    return list(dict.fromkeys([unit("ous"), bookable("ous"), *others]))[:8]


def _fed(who: Stranger) -> dict[str, str]:
    return {"national_id": who.national_id, "birth_date": who.birth_date, "name": who.name}


def _pending() -> Iterator[str]:
    for part in stored("outbox").items.values():
        yield from (item.hash_key.value for item in part.values() if "pending" in item.attrs)


@dataclass
class Own:
    """What the patient of the samples has themself."""

    world: World
    have: int = 0

    def grow(self, count: int) -> None:
        """Until there are so many past or coming appointments, letters with answers and documents,
        and twice as many looks at the letters, by the patient and by a nurse."""
        contact = {"status": "AKTIV", "varslingsstatus": "KAN_VARSLES", "kontaktinformasjon": PHONE}
        self.world.outside.register(ONE.national_id, name=ONE.name, contact=contact)
        if not self.have:
            assert self.world.feed("OWN").status == 200
        pair = Pair(self.world, self.world.patient(), self.world.staff("own"), unit("ous"))
        for number in range(self.have, count):
            self._one_more(pair, number)
        self._leave(pair.patient)
        self.have = count

    def ask(self, count: int) -> None:
        """So many more demands."""
        cookie = self.world.patient()
        for _ in range(count):
            assert demand(self.world, cookie).status == 201
        self._leave(cookie)

    def _leave(self, cookie: str) -> None:
        """One session more would be one line more in the list of sessions."""
        gone = self.world.send("POST", "/identity/sign-out", cookie=cookie)
        assert gone.status in (200, 204)

    def _one_more(self, pair: Pair, number: int) -> None:
        days = AWAY if number % 10 else -AWAY
        starts_at = (START + days + timedelta(minutes=5 * number)).isoformat()
        fed = self.world.feed(f"OWN-{number}", starts_at=starts_at).body
        if number % 10:
            act(self.world, fed["id"], "confirm", 1, cookie=pair.patient)
        thread = pair.started(key=f"own-{number:08d}")["id"]
        assert pair.reply(pair.nurse, thread).status == 201
        for cookie in (pair.patient, pair.nurse):
            pair.thread(cookie, thread)
        Shelf(self.world).put(f"OWN-{number}")


def new_notice(world: World) -> str:
    """One to the patient of the samples, that waits, and no other does."""
    if others := [pk for pk in _pending() if pk.startswith("notice#")]:
        world.notify(*others)
    assert world.feed("NOTICED").status == 200
    (notice,) = (pk for pk in _pending() if pk.startswith("notice#"))
    return notice


def tell_again(count: int) -> None:
    """One fact of each feed so many times more, so that a page of each is full."""
    outbox = compose._outbox()
    facts = [item for item in map(decode, _facts()) if item["organization"] == ONE.organization]
    for fact in {fact["capability"]: fact for fact in facts}.values():
        said = (fact["capability"], fact["organization"], fact["kind"], fact["facts"])
        outbox.database.transact(*(outbox.fact(*said) for _ in range(count)))


def _facts() -> Iterator[dict[str, Any]]:
    for part in stored("outbox").items.values():
        for item in part.values():
            if item.hash_key.value.startswith("outbox#"):
                yield item.to_json()["Attributes"]


@contextmanager
def nothing_used_up(world: World) -> Iterator[None]:
    """What is not in tables stands afterwards as it did: files, and codes that work once."""
    buckets = get_backend("s3")[DEFAULT_ACCOUNT_ID]["aws"].buckets
    stores = [bucket.keys for bucket in buckets.values()]
    files = [{key: list(store.getlist(key)) for key in store} for store in stores]
    providers = (world.outside.id_porten, world.outside.helseid)
    codes = [dict(each.codes) for each in providers]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FakeKey, "dispose", lambda *_, **__: None)
        yield
    for store, stood in zip(stores, files, strict=True):
        dict.clear(store)
        dict.update(store, stood)
    for provider, stood_codes in zip(providers, codes, strict=True):
        provider.codes = stood_codes
