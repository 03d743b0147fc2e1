"""A unit where two meet at one slot: its times, its appointments, and what anybody does there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from functions.appointments import compose
from functions.appointments.contract import (
    Booking,
    Cancellation,
    ChangeRequest,
    Move,
    ShortNoticeWish,
)
from functions.appointments.feed_contract import FedAppointment, FedSlots
from functions.appointments.models import Appointment, act_id, slot_id
from functions.appointments.staff_contract import Decision
from functions.shared.identity import Identity
from tests.integration.found import Found
from tests.integration.snapshot import Snapshot
from tests.integration.world import World, fed, unit

SYSTEM = Identity(role="system", subject="system-ous", organization="ous")
UNIT = "ous-771"
"""Its examinations may be booked by anybody, and may wait for an earlier time."""
STAFF = Identity(role="staff", subject="nurse", organization="ous", function="nurse", units=UNIT)
PATIENTS = {
    "A": {"national_id": "14835949436", "birth_date": "1959-03-14", "name": "Stødig Ugle"},
    "B": {"national_id": "02918549970", "birth_date": "1985-11-02", "name": "Rolig Elg"},
    "P": {"national_id": "51879049931", "birth_date": "1990-07-11", "name": "Munter Mår"},
}
DAYS = {"X": 7, "SA": 8, "SB": 9, "Y": 10, "Z": 11, "P": 14}
"""In how many days each time is: only X is earlier than what A and B hold."""
PUBLISHED = ("SA", "SB", "X", "Y")
ANY_TIME = ShortNoticeWish.model_validate(
    {
        "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "hours": {"begins": "08:00", "ends": "16:00"},
        "notice_hours": 24,
    }
)


@dataclass
class Meeting:
    """A and B hold one slot each; P is a patient of another unit, and signed in."""

    world: World
    holds: dict[str, str]
    begin: Found = field(init=False)
    start: Snapshot = field(init=False)

    def __post_init__(self) -> None:
        for name in PUBLISHED:
            self.publish(name, 1)
        self.feed("P", "P", 1, unit_id=unit("ous"), slot=None, notify=False)
        for who, slot in self.holds.items():
            self.feed(who, slot, 1)
        self.settled()

    def settled(self) -> None:
        """From here on it begins."""
        self.start = Snapshot.taken()
        self.begin = Found(self.start)

    def begun_with(self, *acts: Callable[["Meeting"], object]) -> "Meeting":
        """With this done before it begins."""
        for act in acts:
            act(self)
            self.settled()
        return self

    def put_back(self) -> None:
        """Everything as it was in the beginning."""
        self.start.put_back()

    def old(self, who: str) -> Appointment:
        """Whose it is, as it was in the beginning."""
        return self.begin.named[who]

    def token(self, slot: str) -> str:
        return self.begin.tokens[slot]

    def starts_at(self, slot: str) -> datetime:
        return START_OF_DAYS + timedelta(days=DAYS[slot])

    def slot_id(self, slot: str) -> str:
        return slot_id(self.starts_at(slot), self.token(slot))

    def guest(self, who: str) -> Identity:
        appointment = self.old(who)
        return Identity.of_guest(
            patient_id=appointment.patient_id,
            appointment=appointment.id,
            generation=appointment.generation,
            session="",
            expires_at="",
        )

    def patient(self, who: str) -> Identity:
        return Identity(role="patient", subject=self.old(who).patient_id)

    def place(self, who: str) -> tuple[Identity, str, int]:
        """Who answers which appointment, of which version."""
        old = self.old(who)
        return self.guest(who), old.id, old.version

    def move(self, who: str, slot: str, key: str | None = None) -> None:
        compose.answers().move(*self.place(who), key, Move(slot_id=self.slot_id(slot)))

    def cancel(self, who: str) -> None:
        compose.answers().cancel(*self.place(who), None, Cancellation())

    def ask(self, who: str) -> None:
        wish = ChangeRequest(comment="Helst en fredag.")
        compose.answers().request_change(*self.place(who), None, wish)

    def wait(self, who: str) -> None:
        compose.answers().wish_short_notice(*self.place(who), None, ANY_TIME)

    def wait_no_more(self, who: str) -> None:
        compose.answers().withdraw_short_notice(*self.place(who), None)

    def accept(self, who: str, key: str | None = None) -> None:
        compose.answers().accept(self.guest(who), self._offer(who), key)

    def pass_on(self, who: str) -> None:
        compose.answers().pass_on(self.guest(who), self._offer(who), None)

    def book(self, who: str, slot: str, key: str | None = None) -> None:
        booking = Booking(unit_id=UNIT, slot_id=self.slot_id(slot))
        compose.bookings().book(self.patient(who), booking, key)

    def decide(self, who: str, slot: str | None, key: str | None = None) -> None:
        said: dict[str, Any] = {"decision": "accept" if slot else "decline", "note": "Som avtalt."}
        decision = Decision(**said, slot_id=self.slot_id(slot) if slot else None)
        compose.decisions().decide(STAFF, self.old(who).request_id, decision, key)

    def feed(self, who: str, at: str, version: int, **fields: Any) -> None:
        said = {
            "source_version": version,
            "patient": PATIENTS.get(who, PATIENTS["A"]),
            "unit_id": UNIT,
            "type": "examination",
            "slot": at,
            "starts_at": self.starts_at(at).isoformat(),
            **fields,
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
            "types": ["examination"],
            **fields,
        }
        compose.slots().publish(SYSTEM, UNIT, FedSlots.model_validate({"slots": [row]}))

    def follow(self, *slots: str) -> None:
        """As the table's stream does when these have changed."""
        compose.offers().follow([(UNIT, self.token(slot)) for slot in slots])

    def sweep(self) -> None:
        compose.offers().sweep()

    def catch_up(self) -> None:
        compose.offers().catch_up()

    def come_to_rest(self) -> None:
        """Whatever is not anybody's to do has been done."""
        self.sweep()
        before = {each.token: each.version for each in self.begin.slots}
        changed = [s for s in Found(Snapshot.taken()).slots if before.get(s.token) != s.version]
        self.follow(*(each.external_id for each in changed))
        self.catch_up()

    def _offer(self, who: str) -> str:
        offer = self.old(who).offer
        return offer.id if offer else act_id(self.old(who))


START_OF_DAYS = datetime.fromisoformat("2026-11-23T09:00:00+00:00")
