"""Whatever is said and done, in any order: slots, appointments and codes agree."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from itertools import count
from random import Random
from typing import Any

import pytest

from functions.appointments import compose
from functions.appointments.contract import Cancellation, ChangeRequest, Move
from functions.appointments.feed_contract import FedAppointment, FedSlots
from functions.appointments.models import Appointment, Slot, Window
from functions.appointments.repository import appointment_of, slot_of
from functions.shared.errors import DomainError, NotFound
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.typed import decode
from tests.integration.world import World, fed, slot

SYSTEM = Identity(role="system", subject="system-ous", organization="ous")
UNITS = [each.id for each in organizations()["ous"].units if not each.discreet][:2]
PERSONS = [
    {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "Stødig Ugle"},
    {"national_id": "02918549970", "birth_date": "1985-11-02", "name": "Blid Elg"},
]
APPOINTMENTS, SLOTS = ("A", "B"), ("S1", "S2", "S3")
STEPS = 40


class Chance:
    """A hospital that says anything, and patients who do anything."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.random = Random(seed)
        self.versions = count(1)
        self.ways: list[Callable[[], object]] = [
            self.publish,
            self.feed,
            self.feed,
            self.feed,
            self.delete,
            self.reissue,
        ]
        self.ways += [self.move, self.move, self.confirm, self.cancel, self.wish]

    def step(self) -> None:
        """One thing more. A refusal is an answer, too."""
        with suppress(DomainError):
            self.random.choice(self.ways)()

    def publish(self) -> None:
        place = self.random.randrange(3)
        row = slot(
            SLOTS[place],
            self.at(self.random.choice([place, place, place + 3])),
            source_version=self.version(),
            withdrawn=self.random.random() < 0.3,
        )
        slots = FedSlots.model_validate({"slots": [row]})
        compose.slots().publish(SYSTEM, self.random.choice(UNITS), slots)

    def feed(self) -> None:
        place = self.random.randrange(3)
        said: dict[str, Any] = {
            "source_version": self.version(),
            "patient": self.random.choice(PERSONS),
            "unit_id": self.random.choice([UNITS[0], *UNITS]),
            "starts_at": self.at(place),
            "status": self.random.choice(["booked"] * 5 + ["cancelled", "fulfilled"]),
            "slot": self.random.choice([None, SLOTS[place], *SLOTS]),
            "seen_version": self.random.choice([None, None, self.random.randrange(1, 10)]),
        }
        appointment = FedAppointment.model_validate(fed(self.world.now) | said)
        compose.feed().upsert(SYSTEM, self.random.choice(APPOINTMENTS), appointment)

    def delete(self) -> None:
        compose.retraction().cancel(SYSTEM, self.random.choice(APPOINTMENTS), self.version())

    def reissue(self) -> None:
        compose.retraction().reissue(SYSTEM, self.random.choice(APPOINTMENTS), None)

    def move(self) -> None:
        guest, old = self.somebody()
        free = compose.appointments().alternatives(guest, old.id, Window(), None, 100).items
        if free:
            chosen = Move(slot_id=self.random.choice(free).slot_id)
            compose.answers().move(guest, old.id, old.version, None, chosen)

    def confirm(self) -> None:
        guest, old = self.somebody()
        compose.answers().confirm(guest, old.id, old.version, None)

    def cancel(self) -> None:
        guest, old = self.somebody()
        compose.answers().cancel(guest, old.id, old.version, None, Cancellation())

    def wish(self) -> None:
        guest, old = self.somebody()
        wish = ChangeRequest(comment="Helst en fredag.")
        compose.answers().request_change(guest, old.id, old.version, None, wish)

    def at(self, place: int) -> str:
        return (self.world.now + timedelta(days=8 + place)).isoformat()

    def version(self) -> int:
        """Mostly the next, at times an old one that comes late."""
        return self.random.choice([next(self.versions), self.random.randrange(1, 50)])

    def somebody(self) -> tuple[Identity, Appointment]:
        """Who has a letter, and what it is about. Raises NotFound while nobody has."""
        appointments, _ = stored(self.world)
        if not appointments:
            raise NotFound
        chosen = self.random.choice(appointments)
        guest = Identity.of_guest(
            patient_id=chosen.patient_id,
            appointment=chosen.id,
            generation=chosen.generation,
            session="",
            expires_at="",
        )
        return guest, chosen


def stored(world: World) -> tuple[list[Appointment], list[Slot]]:
    items = [decode(item) for item in world.items("appointments")]
    appointments = [appointment_of(i) for i in items if i["sk"].startswith("appointment#")]
    slots = [slot_of(i) for i in items if i["sk"].startswith("slot#")]
    return [each for each in appointments if each], [each for each in slots if each]


def codes_that_work(world: World) -> set[str]:
    return {
        item["pk"]["S"].removeprefix("reference#")
        for item in world.items("appointments")
        if item["sk"]["S"] == "reference"
    }


@pytest.mark.parametrize("seed", range(15))
def test_slots_and_appointments_agree_whatever_happens(world: World, seed: int) -> None:
    chance = Chance(world, seed)
    for _ in range(STEPS):
        chance.step()
        appointments, slots = stored(world)
        holding = {(each.unit_id, each.slot): each.id for each in appointments if each.slot}
        held = {(each.unit_id, each.token): each.held_by for each in slots if each.held_by}
        assert holding == held
        assert len(holding) == sum(bool(each.slot) for each in appointments)
        assert len({each.external_id for each in appointments}) == len(appointments)
        assert all(each.status in ("booked", "confirmed") for each in appointments if each.slot)
        assert codes_that_work(world) == {each.lookup for each in appointments if each.lookup}
