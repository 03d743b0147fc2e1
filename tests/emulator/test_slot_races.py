"""A crowd at one time, and a crowd of guesses: what there is room for is given, and no more."""

import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from functions.appointments.attempts import ADDRESS
from functions.appointments.models import read_slot_id
from functions.shared.organizations import organizations
from tests.emulator.hospital import REACHED, RUN, Guest, Hospital, reached, visitor
from tests.emulator.test_change_feed import read_until
from tests.stack import Stack

CROWD, SLOTS = 32, 20
MOST_MOVES = organizations()["vv"].appointments.most_moves
STARTING = 4
BURST = 60
THIS_HOUR = datetime.now(UTC).replace(minute=1, second=0, microsecond=0)
SOON = THIS_HOUR + timedelta(days=30 + int(RUN, 16) % 120)
"""At a minute of the hour, on days, when nothing else is free."""


@dataclass
class Racer:
    """A guest who goes for every slot, and what they know that they hold."""

    guest: Guest
    version: int = 1
    slot: str | None = None
    slot_id: str | None = None
    moves: int = 0
    """How often: whoever has moved as often as the unit allows, races no more."""

    def move(self, slot_id: str) -> httpx.Response:
        return self.guest.act("move", self.version, {"slot_id": slot_id})


@pytest.fixture(scope="module")
def hospital(stack: Stack) -> Hospital:
    return Hospital(stack, "vv")


@pytest.fixture(scope="module")
def pool(hospital: Hospital) -> Iterator[ThreadPoolExecutor]:
    """A thread each. The emulator starts as many processes, here a few at a time."""
    patient = reached()
    with ThreadPoolExecutor(CROWD) as pool:
        for size in range(STARTING, CROWD + 1, STARTING):
            for _ in range(2):
                list(pool.map(lambda _: hospital.feed("crowd", patient=patient), range(size)))
        yield pool


@pytest.fixture(scope="module")
def racers(stack: Stack, hospital: Hospital, pool: ThreadPoolExecutor) -> list[Racer]:
    def arrive(number: int) -> Racer:
        patient = reached(number % REACHED)
        fed = hospital.feed(f"racer-{number}", patient=patient).json()
        return Racer(Guest(stack, fed["reference"], fed["id"], patient["birth_date"]))

    return list(pool.map(arrive, range(CROWD)))


def publish(hospital: Hospital, guest: Guest, begin: datetime) -> dict[str, str]:
    """One slot an hour: what the hospital and what the patients call it."""
    starts = {f"{RUN}-{begin:%m%d}-{hour}": begin + timedelta(hours=hour) for hour in range(SLOTS)}
    rows = [
        {
            "external_id": external_id,
            "source_version": 1,
            "starts_at": start.isoformat(),
            "duration_minutes": 30,
        }
        for external_id, start in starts.items()
    ]
    answer = hospital.publish(*rows)
    assert [row["status"] for row in answer.json()["items"]] == SLOTS * ["free"]
    return {external_id: offered(guest, start)[0] for external_id, start in starts.items()}


def offered(guest: Guest, start: datetime) -> list[str]:
    """The free times that start then."""
    window = {"from": start.isoformat(), "to": (start + timedelta(minutes=1)).isoformat()}
    path = f"/appointments/{guest.appointment_id}/alternatives"
    page = guest.client.get(path, params=window).json()
    return [item["slot_id"] for item in page["items"]]


def race(pool: ThreadPoolExecutor, racers: list[Racer], slot_id: str) -> Racer:
    """All at once who may still move: one wins, and knows it."""
    racers = able(racers)
    answers = list(pool.map(lambda racer: racer.move(slot_id), racers))
    codes = Counter(answer.json().get("code", "won") for answer in answers)
    assert codes == {"won": 1, "slot-taken": len(racers) - 1}
    [(winner, answer)] = [
        each for each in zip(racers, answers, strict=True) if each[1].status_code == 200
    ]
    winner.moves += 1
    winner.version, winner.slot_id = answer.json()["version"], answer.json()["slot_id"]
    return winner


def able(racers: list[Racer]) -> list[Racer]:
    """Those who have moves left."""
    return [each for each in racers if each.moves < MOST_MOVES]


@pytest.mark.parametrize(("conflicts", "begin"), [(0, SOON), (1 / 3, SOON + timedelta(days=2))])
def test_each_slot_goes_to_one_and_is_told_once(
    stack: Stack,
    hospital: Hospital,
    racers: list[Racer],
    pool: ThreadPoolExecutor,
    conflicts: float,
    begin: datetime,
) -> None:
    cursor = hospital.told()
    slots = publish(hospital, able(racers)[0].guest, begin)
    won = []
    stack.faults.add("dynamodb:TransactWriteItems", conflicts, "TransactionConflict")
    try:
        for slot, slot_id in slots.items():
            winner = race(pool, racers, slot_id)
            won.append((winner.guest.appointment_id, winner.version, slot, winner.slot))
            winner.slot = slot
        told = read_until(hospital, cursor, len(won))
    finally:
        stack.faults.clear()
    facts = ("appointment_id", "version", "slot", "freed_slot")
    assert Counter(tuple(map(item.get, facts)) for item in told) == Counter(won)
    assert hospital.told() == f"{cursor.split('.')[0]}.{int(cursor.split('.')[1]) + len(won)}"
    no_slot_is_lost(pool, racers, list(slots.values()))


def no_slot_is_lost(pool: ThreadPoolExecutor, racers: list[Racer], slot_ids: list[str]) -> None:
    """Each is held by the one appointment that says so, or to be had by the next."""
    said = list(pool.map(lambda racer: racer.guest.get().json().get("slot_id"), racers))
    assert said == [racer.slot_id for racer in racers]
    starts = [read_slot_id(slot_id)[0] for slot_id in slot_ids]
    looking = able(racers)[0].guest
    free = [each for start in starts for each in offered(looking, start)]
    held = [slot_id for slot_id in said if slot_id in slot_ids]
    assert sorted(free + held) == sorted(slot_ids)


def time_of(stack: Stack) -> datetime:
    return datetime.now(UTC) + stack.clock.offset()


@pytest.mark.skipif(sys.platform != "linux", reason="the machine has no second address")
def test_guesses_from_one_address_find_room_for_so_many_and_nobody_else_pays(
    stack: Stack, hospital: Hospital, pool: ThreadPoolExecutor
) -> None:
    fed = hospital.feed("guessed").json()
    stranger = visitor(stack)

    def try_one() -> httpx.Response:
        guess = {"reference": "00000-00000-0000", "birth_date": "1959-03-14"}
        return stranger.post("/appointments/access", json=guess)

    try:
        # The moment when there is room for another: it is half a minute until the next.
        stack.clock.move(timedelta(seconds=ADDRESS.next_in(time_of(stack))))
        before = time_of(stack)
        first = [pool.submit(try_one) for _ in range(BURST // 2)]
        arriving = pool.submit(Guest, stack, fed["reference"], fed["id"])
        rest = [pool.submit(try_one) for _ in range(BURST // 2)]
        answers = [each.result() for each in first + rest]
        guest = arriving.result()
        after = time_of(stack)
    finally:
        stack.clock.reset()
    assert guest.get().status_code == 200
    refused = [answer for answer in answers if answer.status_code == 429]
    assert {answer.json()["code"] for answer in refused} == {"throttled"}
    waits = {int(answer.headers["retry-after"]) for answer in refused}
    assert ADDRESS.next_in(after) <= min(waits) <= max(waits) <= ADDRESS.next_in(before)
    wrong = [answer for answer in answers if answer.status_code == 404]
    assert len(wrong) + len(refused) == BURST
    assert ADDRESS.allowed(before) <= len(wrong) <= ADDRESS.allowed(after)
