"""Every order in which the calls of two who meet at one slot can fall.

A race is played in all its schedules. Each must end as one of the two would that let one finish
before the other begins, and in each the slots and their appointments must agree.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from types import SimpleNamespace
from typing import Any

import pytest

from functions.appointments import compose
from functions.appointments.contract import Cancellation, Move
from functions.appointments.feed_contract import FedAppointment, FedSlots
from functions.appointments.models import Appointment, Slot, slot_id
from functions.appointments.repository import appointment_of, slot_of
from functions.shared import aws
from functions.shared.identity import Identity
from functions.shared.writes import Item, decode
from tests.integration.stepping import Run, every_schedule, stopping_at
from tests.integration.world import World, fed, unit

SYSTEM = Identity(role="system", subject="system-ous", organization="ous")
UNIT = unit("ous")
PATIENTS = {
    "A": {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "Stødig Ugle"},
    "B": {"national_id": "02918549970", "birth_date": "1985-11-02", "name": "Rolig Elg"},
}
DAYS = {"SA": 8, "SB": 9, "X": 10, "Y": 11, "Z": 12}
PUBLISHED = ("SA", "SB", "X", "Y")
WRITING = "TransactWriteItems"
WRITTEN = ("appointments", "outbox", "access_log")
ANOTHER_TIME = "2026-12-10T08:00:00+01:00"


@dataclass(frozen=True)
class Found:
    """What stands in the tables that are written."""

    stored: dict[str, list[dict[str, Any]]]

    def items(self, table: str, prefix: str) -> list[Item]:
        """Those that have this in their key."""
        keys = [(item["pk"]["S"] + item["sk"]["S"], item) for item in self.stored[table]]
        return [decode(item) for key, item in keys if prefix in key]

    @cached_property
    def appointments(self) -> list[Appointment]:
        items = self.items("appointments", "appointment#")
        return [each for each in map(appointment_of, items) if each]

    @cached_property
    def slots(self) -> list[Slot]:
        return [each for each in map(slot_of, self.items("appointments", "slot#")) if each]


@dataclass
class Scene:
    """A unit's slots, and two appointments that hold one each."""

    world: World
    holds: dict[str, str]
    begin: Found = field(init=False)
    appointments: dict[str, Appointment] = field(init=False)
    tokens: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        for name in PUBLISHED:
            self.publish(name, 1)
        for who, slot in self.holds.items():
            self.feed(who, slot, 1)
        self.begin = self.found()
        self.appointments = {each.external_id: each for each in self.begin.appointments}
        self.tokens = {each.external_id: each.token for each in self.begin.slots}

    def starts_at(self, slot: str) -> datetime:
        return self.world.now + timedelta(days=DAYS[slot])

    def guest(self, who: str) -> Identity:
        appointment = self.appointments[who]
        return Identity.of_guest(
            patient_id=appointment.patient_id,
            appointment=appointment.id,
            generation=appointment.generation,
            session="",
            expires_at="",
        )

    def move(self, who: str, slot: str, key: str | None) -> None:
        chosen = Move(slot_id=slot_id(self.starts_at(slot), self.tokens[slot]))
        compose.answers().move(self.guest(who), self.appointments[who].id, 1, key, chosen)

    def cancel(self, who: str) -> None:
        appointment = self.appointments[who].id
        compose.answers().cancel(self.guest(who), appointment, 1, None, Cancellation())

    def feed(self, who: str, slot: str, version: int) -> None:
        said = {
            "source_version": version,
            "patient": PATIENTS.get(who, PATIENTS["A"]),
            "slot": slot,
            "starts_at": self.starts_at(slot).isoformat(),
        }
        body = FedAppointment.model_validate(fed(self.world.now) | said)
        compose.feed().upsert(SYSTEM, who, body)

    def take_back(self, who: str, version: int) -> None:
        compose.retraction().cancel(SYSTEM, who, version)

    def publish(self, slot: str, version: int, **fields: Any) -> None:
        row = {
            "external_id": slot,
            "source_version": version,
            "starts_at": self.starts_at(slot).isoformat(),
            "duration_minutes": 30,
            **fields,
        }
        compose.slots().publish(SYSTEM, UNIT, FedSlots.model_validate({"slots": [row]}))

    def found(self) -> Found:
        return Found({table: self.world.items(table) for table in WRITTEN})

    def put_back(self, found: Found) -> None:
        """Everything as it was in the beginning."""
        requests = {
            table: changes
            for table in WRITTEN
            if (changes := _changes(found.stored[table], self.begin.stored[table]))
        }
        answer = aws.dynamodb(compose.settings()).batch_write_item(RequestItems=requests)
        assert not answer["UnprocessedItems"]


def _changes(now: list[dict[str, Any]], begin: list[dict[str, Any]]) -> list[Any]:
    """From what stands now to what stood there in the beginning."""
    kept = [(item["pk"], item["sk"]) for item in begin]
    gone = [(i["pk"], i["sk"]) for i in now if (i["pk"], i["sk"]) not in kept]
    return [
        *({"DeleteRequest": {"Key": {"pk": pk, "sk": sk}}} for pk, sk in gone),
        *({"PutRequest": {"Item": item}} for item in begin if item not in now),
    ]


@dataclass(frozen=True)
class Act:
    """What someone does, and what is told of it: kind, whose, and the slot that is then held."""

    name: str
    do: Callable[[Scene], None]
    told: tuple[str, str, str] | None = None


def moves(who: str, slot: str, key: str | None = None) -> Act:
    told = ("appointment.moved", who, slot)
    return Act(f"{who} moves to {slot}", lambda scene: scene.move(who, slot, key), told)


def cancels(who: str) -> Act:
    told = ("appointment.cancelled", who, "")
    return Act(f"{who} cancels", lambda scene: scene.cancel(who), told)


def feeds(who: str, slot: str, version: int = 2) -> Act:
    name = f"{who} is fed {version} at {slot}"
    return Act(name, lambda scene: scene.feed(who, slot, version))


def takes_back(who: str, version: int = 3) -> Act:
    return Act(f"{who} is taken back", lambda scene: scene.take_back(who, version))


def publishes(slot: str, version: int, **fields: Any) -> Act:
    name = f"{slot} is published {version}"
    return Act(name, lambda scene: scene.publish(slot, version, **fields))


def withdraws(slot: str) -> Act:
    return Act(f"{slot} is withdrawn", lambda scene: scene.publish(slot, 3, withdrawn=True))


BOTH = ("done", "done")
FIRST_TAKEN, SECOND_TAKEN = ("slot-taken", "done"), ("done", "slot-taken")
FIRST_STALE, SECOND_STALE = ("stale", "done"), ("done", "stale")
ONE_HOLDS = {FIRST_TAKEN, SECOND_TAKEN}

Race = tuple[Act, Act, set[tuple[str, str]]]

X_IS_FREE: list[Race] = [
    (moves("A", "X"), moves("B", "X"), ONE_HOLDS),
    (moves("A", "X"), cancels("A"), {FIRST_STALE, SECOND_STALE}),
    (moves("A", "X"), feeds("A", "SA"), {FIRST_STALE, BOTH}),
    (moves("A", "X"), takes_back("A"), {FIRST_STALE, BOTH}),
    (moves("A", "X"), withdraws("X"), {FIRST_TAKEN, BOTH}),
    (moves("B", "X"), cancels("A"), {BOTH}),
    (moves("B", "X"), feeds("A", "SA"), {BOTH}),
    (moves("B", "X"), takes_back("A"), {BOTH}),
    (moves("B", "X"), withdraws("X"), {FIRST_TAKEN, BOTH}),
    (cancels("A"), feeds("A", "SA"), {FIRST_STALE, BOTH}),
    (cancels("A"), takes_back("A"), {FIRST_STALE, BOTH}),
    (cancels("A"), withdraws("X"), {BOTH}),
    (feeds("A", "SA"), takes_back("A"), {BOTH}),
    (feeds("A", "SA"), withdraws("X"), {BOTH}),
    (takes_back("A"), withdraws("X"), {BOTH}),
    (moves("A", "X"), moves("A", "X"), {FIRST_STALE, SECOND_STALE}),
    (moves("A", "X", "key"), moves("A", "X", "key"), {BOTH}),
    (moves("A", "X"), moves("A", "Y"), {FIRST_STALE, SECOND_STALE}),
    (moves("A", "SB"), moves("B", "X"), {FIRST_TAKEN, BOTH}),
    (moves("A", "SB"), moves("B", "SA"), {("slot-taken", "slot-taken")}),
    (moves("A", "X"), publishes("X", 2, duration_minutes=60), {BOTH}),
    (moves("A", "X"), publishes("X", 2, duration_minutes=15), {FIRST_TAKEN, BOTH}),
    (moves("A", "X"), publishes("X", 2, types=["surgery"]), {FIRST_TAKEN, BOTH}),
    (moves("A", "X"), publishes("X", 2, starts_at=ANOTHER_TIME), {FIRST_TAKEN, BOTH}),
    (moves("A", "X"), feeds("A", "Y"), {FIRST_STALE, BOTH}),
    (moves("A", "X"), feeds("C", "X"), ONE_HOLDS),
    (cancels("A"), cancels("A"), {FIRST_STALE, SECOND_STALE}),
    (cancels("A"), moves("B", "SA"), {BOTH, SECOND_TAKEN}),
    (feeds("A", "X"), moves("B", "X"), ONE_HOLDS),
    (feeds("A", "X"), feeds("B", "X"), ONE_HOLDS),
    (feeds("A", "X"), feeds("A", "Y", 3), {BOTH}),
    (feeds("A", "X"), moves("A", "X"), {BOTH, SECOND_STALE}),
    (feeds("A", "X"), cancels("A"), {BOTH, SECOND_STALE}),
    (feeds("A", "X"), takes_back("A"), {BOTH}),
    (feeds("A", "X"), withdraws("X"), {BOTH}),
    (feeds("C", "X"), feeds("C", "X"), {BOTH}),
    (feeds("C", "X", 1), feeds("C", "X", 2), {BOTH}),
    (feeds("C", "X"), takes_back("C"), {BOTH}),
    (feeds("C", "Z"), publishes("Z", 1), {BOTH}),
    (takes_back("A"), takes_back("A"), {BOTH}),
    (publishes("X", 2), withdraws("X"), {BOTH}),
    (publishes("Z", 2), publishes("Z", 1), {BOTH}),
]

A_HOLDS_X: list[Race] = [
    (moves("A", "Y"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (cancels("A"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (feeds("A", "X"), moves("B", "X"), {SECOND_TAKEN}),
    (feeds("A", "Y"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (takes_back("A"), moves("B", "X"), {BOTH, SECOND_TAKEN}),
    (withdraws("X"), moves("B", "X"), {SECOND_TAKEN}),
    (moves("A", "Y"), withdraws("X"), {BOTH}),
    (cancels("A"), withdraws("X"), {BOTH}),
    (takes_back("A"), withdraws("X"), {BOTH}),
    (feeds("A", "Y"), withdraws("X"), {BOTH}),
    (cancels("A"), publishes("X", 2, duration_minutes=60), {BOTH}),
    (moves("A", "Y"), moves("B", "Y"), ONE_HOLDS),
]


@pytest.fixture
def _stepping(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """KMS is not stopped at: its calls neither read nor change what others do."""
    monkeypatch.setattr("functions.shared.database.time", SimpleNamespace(sleep=lambda _: None))
    with stopping_at(aws.dynamodb(compose.settings())):
        yield


def name_of(part: Any) -> str | None:
    return part.name if isinstance(part, Act) else ""


@pytest.mark.usefixtures("_stepping")
@pytest.mark.parametrize(("one", "other", "ends"), X_IS_FREE, ids=name_of)
def test_who_meets_at_a_free_slot(
    world: World, one: Act, other: Act, ends: set[tuple[str, str]]
) -> None:
    race(Scene(world, {"A": "SA", "B": "SB"}), one, other, ends)


@pytest.mark.usefixtures("_stepping")
@pytest.mark.parametrize(("one", "other", "ends"), A_HOLDS_X, ids=name_of)
def test_who_meets_at_a_slot_that_is_held(
    world: World, one: Act, other: Act, ends: set[tuple[str, str]]
) -> None:
    race(Scene(world, {"A": "X", "B": "SB"}), one, other, ends)


@dataclass(frozen=True)
class Ending:
    """What came of a schedule, without ids and seals, which differ from run to run."""

    outcomes: tuple[str, str]
    appointments: frozenset[Appointment]
    slots: frozenset[Slot]
    sources: frozenset[tuple[str, int, int]]
    codes: frozenset[tuple[str, int]]
    """Where the letters' codes stand, and until when they work."""


def race(scene: Scene, one: Act, other: Act, ends: set[tuple[str, str]]) -> None:
    runs: list[Run] = []
    endings: list[Ending] = []
    for run in every_schedule(lambda: one.do(scene), lambda: other.do(scene)):
        found = scene.found()
        runs.append(run)
        endings.append(ending(found, run))
        slots_and_appointments_agree(scene, found, run)
        what_was_done_is_told_once(scene, found, run, one, other)
        scene.put_back(found)
    assert len({tuple(run.steps) for run in runs}) == len(runs) >= fewest_schedules(runs)
    assert {run.outcomes for run in runs} == ends
    for run, end in zip(runs, endings, strict=True):
        assert end in (endings[0], endings[-1]), run


def ending(found: Found, run: Run) -> Ending:
    names = {"": ""} | {each.id: each.external_id for each in found.appointments}
    names |= {each.token: each.external_id for each in found.slots}
    unlike = {"id": "", "details": None}
    appointments = [
        each.model_copy(update=unlike | {"slot": names[each.slot]}) for each in found.appointments
    ]
    slots = [each.model_copy(update={"held_by": names[each.held_by]}) for each in found.slots]
    sources = [
        (item["external_id"], item["source_version"], item["taken_version"])
        for item in found.items("appointments", "source#")
    ]
    references = found.items("appointments", "reference#")
    codes = [(item["pk"], int(item["expires"])) for item in references]
    return Ending(
        run.outcomes,
        frozenset(appointments),
        frozenset(slots),
        frozenset(sources),
        frozenset(codes),
    )


def slots_and_appointments_agree(scene: Scene, found: Found, run: Run) -> None:
    holders = [each for each in found.appointments if each.slot]
    assert {each.status for each in holders} <= {"booked", "confirmed"}, run
    assert len({each.slot for each in holders}) == len(holders), run
    held = {(each.token, each.held_by) for each in found.slots if each.held_by}
    assert held == {(each.slot, each.id) for each in holders}, run
    now = scene.world.now
    free = compose._repository().free_slots(UNIT, now, "", now + timedelta(days=99), 100)
    offered = {each.token for each in found.slots if not (each.held_by or each.withdrawn)}
    assert {each.token for each in free} == offered, run


def what_was_done_is_told_once(scene: Scene, found: Found, run: Run, *acts: Act) -> None:
    ends = zip(acts, run.outcomes, strict=True)
    done = sorted({act.told for act, outcome in ends if act.told and outcome == "done"})
    told = [
        (item["kind"], fact["external_id"], fact.get("slot", ""), fact["freed_slot"])
        for item in found.items("outbox", "outbox#")
        if (fact := item["facts"])
    ]
    assert sorted(told) == [(*each, scene.holds[each[1]]) for each in done], run
    noticed = {item["pk"] for item in found.items("outbox", "notice#")}
    ids = {scene.appointments[who].id for _, who, _ in done}
    assert noticed == {f"notice#appointment#{each}#2" for each in ids}, run
    logged = [
        (f"appointment.{item['action']}", item["reader"])
        for item in found.items("access_log", "patient#")
        if item["action"] != "opened"
    ]
    acted = [(kind, scene.guest(who).subject) for kind, who, _ in done]
    assert sorted(logged) == sorted(acted), run


def fewest_schedules(runs: list[Run]) -> int:
    """What is always written by one can fall before each call that the other makes in any case."""
    return sum(
        min(len(run.calls(1 - who)) for run in runs)
        if all(WRITING in run.calls(who) for run in runs)
        else 1
        for who in (0, 1)
    )
