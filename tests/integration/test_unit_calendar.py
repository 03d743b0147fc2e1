"""Whatever is said and done at a unit, in any order and at any hour, it stands as on paper."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

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
from functions.shared.errors import DomainError
from functions.shared.identity import Identity
from tests.integration.found import Found
from tests.integration.meeting import PATIENTS, STAFF, SYSTEM, UNIT
from tests.integration.racing import stepping, what_was_told_leads_to_what_stands
from tests.integration.snapshot import Snapshot
from tests.integration.unit_model import DONE, Paper
from tests.integration.world import START, World, fed, world_in

EXAMPLES, STEPS = 53, 45
SLOTS = ("S1", "S2", "S3", "S4", "S5")
NAMES = ("A", "B")
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
COMES_TO_PASS = (
    "booked",
    "cancelled",
    "change-requested",
    "confirmed",
    "moved",
    "offered",
    "short-notice-wished",
    "not-possible",
    "slot-taken",
)
"""Whatever chance does, in so many steps. What is rarer comes too, and is played for itself in
`test_earlier_times` and `test_unit_days`."""
NOBODY = Found(Snapshot({}))

slots = st.sampled_from(SLOTS)
places = st.tuples(slots, st.sampled_from([0, 0, 0, 1]))
"""A slot, and whether at its first or its second time."""
picks = st.integers(0, 7)
"""Which of the appointments that there are; mostly of those that are still to take place."""
CLOSED_TOO = 7


@contextmanager
def warm(folder: Path) -> Iterator[World]:
    """With data keys, and with units where nobody waits left out."""
    with pytest.MonkeyPatch.context() as patch, world_in(folder, patch) as world, stepping(patch):
        yield world


class Unit(RuleBasedStateMachine):
    """Everything is done to the portal and on paper; both must say the same of it."""

    world: World
    taken: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        Snapshot({}).put_back()
        self.world.now = START
        self.paper = Paper()
        self.version = 0
        self.token = compose._holds().tokens(UNIT)
        self.found = NOBODY

    @initialize(both=st.booleans(), wait=st.booleans(), which=st.sets(slots, min_size=2))
    def begin(self, both: bool, wait: bool, which: set[str]) -> None:
        for slot in sorted(which):
            self.publish((slot, 0), withdrawn=False)
        for name, slot in (("A", "S5"), ("B", "S4"))[: 1 + both]:
            self.feed(name, (slot, 0), "booked", slot in which, has_read=False)
        if wait:
            self.wait(0, 1)
            self.follow(sorted(which))

    @rule(place=places, withdrawn=st.sampled_from([False, False, True]))
    def publish(self, place: tuple[str, int], withdrawn: bool) -> None:
        slot, start = place[0], self.at(*place)
        row = {
            "external_id": slot,
            "source_version": self.next(),
            "starts_at": start.isoformat(),
            "duration_minutes": 30,
            "types": ["examination"],
            "withdrawn": withdrawn,
        }
        said = FedSlots.model_validate({"slots": [row]})
        done = lambda: compose.slots().publish(SYSTEM, UNIT, said)  # noqa: E731
        self.both(self.paper.publish(slot, start, withdrawn), done)

    @rule(
        name=st.sampled_from(NAMES),
        place=places,
        status=st.sampled_from(["booked"] * 6 + ["fulfilled", "cancelled"]),
        holds=st.booleans(),
        has_read=st.booleans(),
    )
    def feed(
        self, name: str, place: tuple[str, int], status: str, holds: bool, has_read: bool
    ) -> None:
        self.say(name, name, place, status, holds, has_read)

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks, holds=st.booleans(), has_read=st.booleans())
    def repeat(self, pick: int, holds: bool, has_read: bool) -> None:
        """The hospital says again when it is, also of what was booked here."""
        name = self.pick(pick)
        visit = self.paper.visits[name]
        start = min({visit.start, *visit.left})
        slot = visit.slot if holds and start == visit.start else ""
        self.say_at(name, visit.person, (start, slot, "booked"), has_read)

    @precondition(lambda self: len(self.paper.visits) > 1)
    @rule(pick=picks)
    def take_back(self, pick: int) -> None:
        name, version = self.pick(pick), self.next()
        expected = self.paper.take_back(name)
        self.both(expected, lambda: compose.retraction().cancel(SYSTEM, name, version))

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks, slot=slots)
    def move(self, pick: int, slot: str) -> None:
        name, chosen = self.pick(pick), self.slot_id(slot)
        expected = self.paper.move(name, slot, self.world.now)
        self.act(expected, name, "move", Move(slot_id=chosen))

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks)
    def cancel(self, pick: int) -> None:
        name = self.pick(pick)
        self.act(self.paper.cancel(name, self.world.now), name, "cancel", Cancellation(late=True))

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks)
    def confirm(self, pick: int) -> None:
        name = self.pick(pick)
        self.act(self.paper.confirm(name, self.world.now), name, "confirm")

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks)
    def ask(self, pick: int) -> None:
        name, wish = self.pick(pick), ChangeRequest(comment="Helst en fredag.")
        self.act(self.paper.ask(name, self.world.now), name, "request_change", wish)

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks, notice=st.sampled_from([1, 60]))
    def wait(self, pick: int, notice: int) -> None:
        name = self.pick(pick)
        hours = {"begins": "08:00", "ends": "16:00"}
        said = {"days": DAYS, "hours": hours, "notice_hours": notice}
        wish = ShortNoticeWish.model_validate(said)
        self.act(self.paper.wait(name, notice, self.world.now), name, "wish_short_notice", wish)

    @precondition(lambda self: any(each.since for each in self.paper.visits.values()))
    @rule(pick=picks)
    def wait_no_more(self, pick: int) -> None:
        name = self.pick(pick)
        self.act(self.paper.wait_no_more(name), name, "withdraw_short_notice")

    @precondition(lambda self: self.offered())
    @rule(pick=picks)
    def accept(self, pick: int) -> None:
        name = self.pick(pick, *self.offered())
        who, offer = self.patient(self.paper.visits[name].person), self.offer_id(name)
        expected = self.paper.accept(name, self.world.now)
        self.both(expected, lambda: compose.answers().accept(who, offer, None))

    @precondition(lambda self: self.offered())
    @rule(pick=picks)
    def pass_on(self, pick: int) -> None:
        name = self.pick(pick, *self.offered())
        who, offer = self.patient(self.paper.visits[name].person), self.offer_id(name)
        expected = self.paper.pass_on(name, self.world.now)
        self.both(expected, lambda: compose.answers().pass_on(who, offer, None))

    @precondition(lambda self: self.paper.visits)
    @rule(pick=picks, slot=slots)
    def book(self, pick: int, slot: str) -> None:
        person = self.paper.visits[self.pick(pick)].person
        booking = Booking(unit_id=UNIT, slot_id=self.slot_id(slot))
        expected = self.paper.book(person, slot, self.world.now)
        made: list[str] = []

        def book() -> None:
            id_ = compose.bookings().book(self.patient(person), booking, None).id
            made.append(f"minjournal-{id_}")

        self.both(expected, book)
        for name in made:
            self.paper.put_booking(name, person, slot)

    @precondition(lambda self: any(each.wishes for each in self.paper.visits.values()))
    @rule(pick=picks, slot=slots)
    def accept_wish(self, pick: int, slot: str) -> None:
        name = self.pick(pick)
        decision = Decision(decision="accept", slot_id=self.slot_id(slot))
        self.decide(name, decision, self.paper.accept_wish(name, slot, self.world.now))

    @precondition(lambda self: any(each.wishes for each in self.paper.visits.values()))
    @rule(pick=picks)
    def decline_wish(self, pick: int) -> None:
        name = self.pick(pick)
        decision = Decision(decision="decline", note="Ingen ledige timer.")
        self.decide(name, decision, self.paper.decline_wish(name))

    @precondition(lambda self: self.has_begun())
    @rule(pick=picks)
    def no_show(self, pick: int) -> None:
        name, old = self.old(pick)
        expected = self.paper.no_show(name, self.world.now)
        self.both(expected, lambda: compose.decisions().no_show(STAFF, old.id, old.version, None))

    @precondition(lambda self: self.has_begun())
    @rule(pick=picks)
    def undo_no_show(self, pick: int) -> None:
        name, old = self.old(pick)
        expected = self.paper.undo_no_show(name)
        self.both(
            expected, lambda: compose.decisions().undo_no_show(STAFF, old.id, old.version, None)
        )

    @rule(hours=st.sampled_from([1, 1, 2, 3, 21, 26, 50]))
    def later(self, hours: int) -> None:
        self.world.move(hours=hours)

    @precondition(lambda self: self.waiting())
    @rule(which=st.lists(slots, min_size=1, unique=True))
    def follow(self, which: list[str]) -> None:
        self.paper.follow(which, self.world.now)
        keys = [(UNIT, self.token(slot)) for slot in which]
        self.both(DONE, lambda: compose.offers().follow(keys))

    @precondition(lambda self: self.waiting())
    @rule()
    def catch_up(self) -> None:
        self.paper.catch_up(self.world.now)
        self.both(DONE, compose.offers().catch_up)

    @precondition(lambda self: self.offered())
    @rule()
    def sweep(self) -> None:
        self.paper.sweep(self.world.now)
        self.both(DONE, compose.offers().sweep)

    @invariant()
    def it_stands_as_on_paper(self) -> None:
        found = self.look()
        names = found.tokens_to_names
        now = {
            name: (
                each.status,
                each.cancelled_by,
                each.starts_at,
                names[each.slot],
                each.moves,
                set(each.left),
                bool(each.request_id),
                each.answered,
                each.waiting and each.waiting.since,
                each.offer and (names[each.offer.slot], each.offer.starts_at),
                each.offer and each.offer.held_until,
            )
            for name, each in found.named.items()
        }
        assert now == {
            name: (
                each.status,
                each.cancelled_by,
                each.start,
                each.slot,
                each.moves,
                each.left,
                each.wishes,
                each.answered,
                each.since,
                each.offer and (each.offer.slot, each.offer.start),
                each.offer and each.offer.until,
            )
            for name, each in self.paper.visits.items()
        }

    @invariant()
    def nobody_has_what_another_has(self) -> None:
        found = self.look()
        holders = {"": ""} | {each.id: name for name, each in found.named.items()}
        assert {
            each.external_id: (
                each.starts_at,
                each.withdrawn,
                holders[each.held_by],
                holders[each.offered_to],
                {holders[id_] for id_ in each.passed_by},
            )
            for each in found.slots
        } == {
            slot: (each.start, each.withdrawn, each.held_by, each.offered_to, each.passed_by)
            for slot, each in self.paper.times.items()
        }
        assert not any(each.held_by and each.offered_to for each in found.slots)
        free = {self.token(slot) for slot, each in self.paper.times.items() if each.is_free}
        assert found.indexed_slots == free

    @invariant()
    def whoever_reads_the_feed_knows(self) -> None:
        what_was_told_leads_to_what_stands(NOBODY, self.look())
        self.found = NOBODY

    def teardown(self) -> None:
        """What has come to pass, so that we know that it has."""
        for each in self.look().told:
            offered = " offered" if each.facts.get("offer") else ""
            self.taken[each.label.removeprefix("appointment.") + offered] += 1

    def look(self) -> Found:
        if self.found is NOBODY:
            self.found = Found(Snapshot.taken())
        return self.found

    def both(self, expected: str, do: Callable[[], object]) -> None:
        """A refusal is an answer, too. No two things happen at once."""
        try:
            do()
            said = DONE
        except DomainError as refusal:
            said = refusal.code
        assert said == expected
        self.found = NOBODY
        self.taken["steps"] += 1
        self.taken[said] += 1
        self.world.move(seconds=1)

    def act(self, expected: str, name: str, does: str, *what: object) -> None:
        old = self.look().named[name]
        do: Any = getattr(compose.answers(), does)
        who = self.patient(self.paper.visits[name].person)
        self.both(expected, lambda: do(who, old.id, old.version, None, *what))

    def decide(self, name: str, decision: Decision, expected: str) -> None:
        old = self.look().named[name]
        request = old.request_id or f"{old.id}-0"
        self.both(expected, lambda: compose.decisions().decide(STAFF, request, decision, None))

    def say(
        self,
        name: str,
        person: str,
        place: tuple[str, int],
        status: str,
        holds: bool,
        has_read: bool,
    ) -> None:
        slot = place[0] if holds else ""
        self.say_at(name, person, (self.at(*place), slot, status), has_read)

    def say_at(
        self, name: str, person: str, said: tuple[datetime, str, str], has_read: bool
    ) -> None:
        old = self.look().named.get(name)
        fields = {
            "source_version": self.next(),
            "patient": PATIENTS[person],
            "unit_id": UNIT,
            "type": "examination",
            "starts_at": said[0].isoformat(),
            "slot": said[1] or None,
            "status": said[2],
            "seen_version": old.version if old and has_read else None,
        }
        body = FedAppointment.model_validate(fed(self.world.now) | fields)
        expected = self.paper.feed(name, person, said, has_read and old is not None)
        self.both(expected, lambda: compose.feed().upsert(SYSTEM, name, body))

    def next(self) -> int:
        self.version += 1
        return self.version

    def at(self, slot: str, which: int) -> datetime:
        """Each at a time of its own."""
        return START + timedelta(days=2 + SLOTS.index(slot), hours=which)

    def slot_id(self, slot: str) -> str:
        time = self.paper.times.get(slot)
        return slot_id(time.start if time else self.at(slot, 0), self.token(slot))

    def pick(self, pick: int, *names: str) -> str:
        visits = self.paper.visits
        still = [name for name, each in visits.items() if each.is_open and pick < CLOSED_TOO]
        among = names or still or tuple(visits)
        return among[pick % len(among)]

    def old(self, pick: int) -> tuple[str, Appointment]:
        name = self.pick(pick)
        return name, self.look().named[name]

    def offered(self) -> list[str]:
        return [name for name, each in self.paper.visits.items() if each.offer]

    def waiting(self) -> bool:
        return any(each.since for each in self.paper.visits.values())

    def has_begun(self) -> bool:
        return any(each.start <= self.world.now for each in self.paper.visits.values())

    def offer_id(self, name: str) -> str:
        old = self.look().named[name]
        return old.offer.id if old.offer else act_id(old)

    def patient(self, person: str) -> Identity:
        theirs = next(n for n, each in self.paper.visits.items() if each.person == person)
        return Identity(role="patient", subject=self.look().named[theirs].patient_id)


@pytest.fixture(scope="module")
def world(folder: Path) -> Iterator[World]:
    with warm(folder) as made:
        yield made


def test_it_stands_as_on_paper_whatever_happens(world: World) -> None:
    taken: Counter[str] = Counter()
    machine = type("Unit", (Unit,), {"world": world, "taken": taken})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert taken["steps"] >= 2000
    assert {each for each in COMES_TO_PASS if not taken[each]} == set(), taken
