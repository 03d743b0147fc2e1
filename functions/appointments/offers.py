"""Earlier times: each free one is offered to whoever has waited longest for it, one at a time."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from functions.appointments import earlier
from functions.appointments.changes import Changes
from functions.appointments.holds import Holds
from functions.appointments.models import Appointment, Offer, Slot, act_id
from functions.appointments.repository import AppointmentsRepository, appointment_of
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed
from functions.shared.errors import NotFound, SlotTaken
from functions.shared.organizations import Organization, Unit, organizations, unit_of
from functions.shared.patients import Patients
from functions.shared.standing import standing_of

PAGE = 50
LONGEST_QUEUE = 500
"""Of a unit's waiting, so many are asked for one time."""


class Offers:
    """Makes offers and ends them. Whoever was faster wins; the next sweep does what is left."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        holds: Holds,
        changes: Changes,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.holds = holds
        self.changes = changes
        self.clock = clock

    def follow(self, places: Sequence[tuple[str, str]]) -> int:
        """Slots, by unit and token, that have changed: what is free is offered, and what is not
        any more what it was is taken back. Answers how many offers were made."""
        slots = [each for each in self.repository.slots(places) if each]
        for slot in slots:
            if slot.offered_to:
                self._take_back(slot)
        return sum(
            self._offer_all(unit_id, [each for each in slots if each.unit_id == unit_id])
            for unit_id in {each.unit_id for each in slots if each.is_free}
        )

    def catch_up(self) -> int:
        """Offers what could not be offered when it became free: at night, or by a fault of ours."""
        return sum(
            self._offer_all(unit.id)
            for organization in organizations().values()
            for unit in organization.units
            if _has_queue(organization, unit)
        )

    def sweep(self) -> int:
        """Ends offers that have run out; what they held is then offered to the next."""
        ended = 0
        while listed := self.repository.offered(self.clock(), PAGE):
            keys = [self.repository.appointment_key(*each[1:]) for each in listed]
            read = map(appointment_of, self.repository.read(*keys))
            done = [self._end(each, "expired") for each in read if each and self._is_over(each)]
            ended += sum(done)
            if not any(done):
                break
        return ended

    def _is_over(self, appointment: Appointment) -> bool:
        return appointment.offer is not None and appointment.offer.held_until <= self.clock()

    def _offer_all(self, unit_id: str, slots: Sequence[Slot] | None = None) -> int:
        """Of the slots, or of all that are free at the unit."""
        try:
            organization, unit = unit_of(unit_id)
        except NotFound:
            return 0  # our configuration has lost it
        now = self.clock()
        until = earlier.held_until(organization.appointments, now)
        if until is None or not _has_queue(organization, unit):
            return 0
        lets = unit.appointments.short_notice_types
        queue = [each for each in self._queue(unit_id) if each.type in lets]
        if not queue:
            return 0
        if slots is None:
            latest = max(each.starts_at for each in queue)
            slots = list(self._free(unit_id, now, latest))
        return sum(self._offer_one(slot, queue, until, now) for slot in slots)

    def _free(self, unit_id: str, begin: datetime, end: datetime) -> Iterator[Slot]:
        """Every free time of the unit between the two, in order."""
        after = ""
        while True:
            found = self.repository.free_slots(unit_id, begin, after, end, 2 * PAGE)
            yield from found
            if len(found) < 2 * PAGE:
                return
            begin, after = found[-1].starts_at, found[-1].token

    def _offer_one(
        self, slot: Slot, queue: list[Appointment], until: datetime, now: datetime
    ) -> bool:
        first = next((each for each in queue if earlier.suits(slot, each, until, now)), None)
        if first is None:
            return False
        queue.remove(first)
        return self._offer(slot, first, until)

    def _queue(self, unit_id: str) -> Iterator[Appointment]:
        """Those who wait, the longest waiting first; nothing is offered to the dead."""
        after, seen = None, 0
        while seen < LONGEST_QUEUE:
            listed = self.repository.waiting(unit_id, after, PAGE)
            yield from self._living(listed)
            if len(listed) < PAGE:
                return
            after, seen = listed[-1], seen + len(listed)

    def _living(self, listed: Sequence[tuple[datetime, str, str]]) -> list[Appointment]:
        """Those whose patients live, as they stand now."""
        items = self.repository.read(
            *(self.repository.appointment_key(patient, id_) for _, patient, id_ in listed),
            *(self.patients.person(patient) for _, patient, _ in listed),
        )
        appointments, persons = items[: len(listed)], items[len(listed) :]
        now = self.clock()
        return [
            appointment
            for stored, person in zip(appointments, persons, strict=True)
            if (appointment := appointment_of(stored))
            and not standing_of(person, None, now).deceased
        ]

    def _offer(self, slot: Slot, old: Appointment, until: datetime) -> bool:
        offer = Offer(
            id=act_id(old),
            slot=slot.token,
            external_id=slot.external_id,
            starts_at=slot.starts_at,
            held_until=until,
        )
        new = old.model_copy(update={"version": old.version + 1, "offer": offer})
        starts_at, held_until = offer.starts_at.isoformat(), until.isoformat()
        facts = {"slot": offer.external_id, "starts_at": starts_at, "held_until": held_until}
        try:
            held, _ = self.holds.assign(old, new)
            self.repository.write(
                self.changes.put(new, old),
                *held,
                *self.changes.told("offered", "service", new, old, facts=facts),
                self.changes.notice(new, "appointment-offer", until),
            )
        except (ConditionFailed, SlotTaken):
            return False
        return True

    def _take_back(self, slot: Slot) -> None:
        key = self.repository.find(slot.offered_to)
        old = appointment_of(self.repository.read(key)[0]) if key else None
        if old is None or old.offer is None or old.offer.slot != slot.token:
            return
        if not earlier.still_fits(slot, old, self.clock()):
            self._end(old, "withdrawn")

    def _end(self, old: Appointment, outcome: str) -> bool:
        new = old.model_copy(update={"version": old.version + 1, "offer": None})
        try:
            freed, _ = self.holds.assign(old, new)
            self.repository.write(
                self.changes.put(new, old),
                *freed,
                self.changes.offer_ended("service", new, old, outcome),
            )
        except ConditionFailed:
            return False
        return True


def _has_queue(organization: Organization, unit: Unit) -> bool:
    waits = bool(unit.appointments.short_notice_types)
    return waits and organization.offers("appointments", unit.id)
