"""Which slot an appointment holds: exchanged in the transaction of whatever changes it."""

from collections.abc import Callable
from hashlib import sha256
from hmac import new as hmac

from functions.appointments import earlier, policy
from functions.appointments.models import Appointment, Slot
from functions.appointments.repository import AppointmentsRepository
from functions.appointments.views import rules_of
from functions.shared.clock import Clock
from functions.shared.errors import OfferEnded, SlotTaken
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

        Raises SlotTaken for a time that is not offered, or not any more; OfferEnded for an earlier
        time that is not held for this appointment any more.
        """

        def take(slot: Slot | None, after: Appointment) -> Slot:
            if before.offer and before.offer.slot == after.slot:
                return self._taken_as_offered(slot, before, after)
            return self._taken_by_patient(slot, after)

        return self._exchange(before, after, take)

    def assign(self, before: Appointment, after: Appointment) -> tuple[list[Write], list[Slot]]:
        """What staff, or an offer, does to slots. Raises SlotTaken for one that is not free or not
        fit."""
        return self._exchange(before, after, self._taken_by_staff)

    def book(self, slot: Slot, after: Appointment) -> Write:
        """A slot that was read free is held by a new appointment."""
        return self.repository.put_slot(_held(slot, after), slot)

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
        had, has = _claims(before), _claims(after)
        places = [place for place in {**had, **has} if had.get(place) != has.get(place)]
        pairs: list[tuple[Slot, Slot | None]] = []
        for place, slot in zip(places, self.repository.slots(places), strict=True):
            if has.get(place) == "held":
                pairs.append((take(slot, after), slot))
            elif has.get(place) == "offered":
                pairs.append((self._offered(slot, after), slot))
            elif slot and slot.holder == after.id:
                pairs.append((_freed(slot, after), slot))
        writes = [self.repository.put_slot(*pair) for pair in pairs]
        return writes, [slot for slot, _ in pairs]

    def _taken_by_patient(self, slot: Slot | None, after: Appointment) -> Slot:
        if slot is None or slot.starts_at != after.starts_at:
            raise SlotTaken
        if not policy.is_offered(slot, after, rules_of(after), self.clock()):
            raise SlotTaken
        return _held(slot, after)

    def _taken_as_offered(self, slot: Slot | None, before: Appointment, after: Appointment) -> Slot:
        if slot is None or not earlier.still_fits(slot, before, self.clock()):
            raise OfferEnded
        return _held(slot, after)

    def _taken_by_staff(self, slot: Slot | None, after: Appointment) -> Slot:
        if slot is None or slot.starts_at != after.starts_at:
            raise SlotTaken
        if not (slot.is_free and policy.fits(slot, after, self.clock())):
            raise SlotTaken
        return _held(slot, after)

    def _offered(self, slot: Slot | None, after: Appointment) -> Slot:
        if slot is None or not slot.is_free or after.offer is None:
            raise SlotTaken
        if slot.starts_at != after.offer.starts_at:
            raise SlotTaken
        return slot.model_copy(update={"version": slot.version + 1, "offered_to": after.id})


def _taken_by_hospital(slot: Slot | None, after: Appointment, external_id: str) -> Slot:
    """Also one that is withdrawn, or that the hospital has not told of yet."""
    if slot and slot.holder not in ("", after.id):
        raise SlotTaken
    return _held(slot or _untold(after, external_id), after)


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


def _held(slot: Slot, after: Appointment) -> Slot:
    nobody = {"offered_to": "", "passed_by": ()}
    return slot.model_copy(update={"version": slot.version + 1, "held_by": after.id, **nobody})


def _freed(slot: Slot, by: Appointment) -> Slot:
    """Of one that was held, everybody else may be asked anew; of one that was only offered, those
    who have not been."""
    asked = () if slot.held_by else slot.passed_by
    nobody = {"held_by": "", "offered_to": ""}
    return slot.model_copy(
        update={"version": slot.version + 1, **nobody, "passed_by": (*asked, by.id)}
    )


def _claims(appointment: Appointment | None) -> dict[tuple[str, str], str]:
    """The slots that are the appointment's, by unit and token, and in which way."""
    if appointment is None:
        return {}
    unit, offer = appointment.unit_id, appointment.offer
    offered = {(unit, offer.slot): "offered"} if offer else {}
    held = {(unit, appointment.slot): "held"} if appointment.slot else {}
    return offered | held
