"""Which slot an appointment holds: exchanged in the transaction of whatever changes it."""

from collections.abc import Callable
from hashlib import sha256
from hmac import new as hmac

from functions.appointments import policy
from functions.appointments.models import Appointment, Slot
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.views import rules_of
from functions.shared.clock import Clock
from functions.shared.errors import SlotTaken
from functions.shared.macs import Macs
from functions.shared.writes import Write

_TOKEN = 32

Take = Callable[[Slot | None, Appointment], Slot]
"""The slot as the appointment will hold it. Raises SlotTaken."""


class Holds:
    """Frees what is left and takes what is entered: both or neither."""

    def __init__(self, repository: AppointmentsRepository, macs: Macs, clock: Clock) -> None:
        self.repository = repository
        self.macs = macs
        self.clock = clock

    def tokens(self, unit_id: str) -> Callable[[str], str]:
        """From the hospital's ids of a unit's slots to ours, for one call to KMS.

        Who sees a token can tell neither the id nor the unit, and so cannot try units out.
        """
        key = self.macs.mac("slots", unit_id)

        def token(external_id: str) -> str:
            return hmac(key, external_id.encode(), sha256).hexdigest()[:_TOKEN]

        return token

    def move(self, before: Appointment, after: Appointment) -> tuple[list[Write], list[Slot]]:
        """What the patient's own change does to slots: the writes, and the slots as they will be.

        Raises SlotTaken for a time that is not offered, or not any more.
        """
        return self._exchange(before, after, self._taken_by_patient)

    def follow(
        self, before: Appointment | None, after: Appointment, external_id: str | None = None
    ) -> list[Write]:
        """What the hospital's word does to slots. Raises SlotTaken for one that another holds.

        `external_id` is the hospital's own id of the slot that is taken.
        """

        def take(slot: Slot | None, after: Appointment) -> Slot:
            return _taken_by_hospital(slot, after, external_id or "")

        writes, _ = self._exchange(before, after, take)
        return writes

    def _exchange(
        self, before: Appointment | None, after: Appointment, take: Take
    ) -> tuple[list[Write], list[Slot]]:
        left, entered = _place(before), _place(after)
        if left == entered:
            return [], []
        places = list(filter(None, (left, entered)))
        read = dict(zip(places, self.repository.slots(places), strict=True))
        pairs: list[tuple[Slot, Slot | None]] = []
        if left and (old := read[left]) and old.held_by == after.id:
            pairs.append((_next(old, held_by=""), old))
        if entered:
            pairs.append((take(read[entered], after), read[entered]))
        writes = [self.repository.put_slot(*pair) for pair in pairs]
        return writes, [slot for slot, _ in pairs]

    def _taken_by_patient(self, slot: Slot | None, after: Appointment) -> Slot:
        if slot is None or slot.starts_at != after.starts_at:
            raise SlotTaken
        if not policy.is_offered(slot, after, rules_of(after), self.clock()):
            raise SlotTaken
        return _next(slot, held_by=after.id)


def _taken_by_hospital(slot: Slot | None, after: Appointment, external_id: str) -> Slot:
    """Also one that is withdrawn, or that the hospital has not told of yet."""
    if slot and slot.held_by not in ("", after.id):
        raise SlotTaken
    return _next(slot or _untold(after, external_id), held_by=after.id)


def _untold(after: Appointment, external_id: str) -> Slot:
    return Slot(
        token=after.slot,
        unit_id=after.unit_id,
        external_id=external_id,
        version=0,
        source_version=0,
        starts_at=after.starts_at,
        duration_minutes=after.duration_minutes,
        withdrawn=True,
    )


def _next(slot: Slot, held_by: str) -> Slot:
    return slot.model_copy(update={"version": slot.version + 1, "held_by": held_by})


def _place(appointment: Appointment | None) -> tuple[str, str] | None:
    held = appointment and appointment.slot
    return (appointment.unit_id, appointment.slot) if appointment and held else None
