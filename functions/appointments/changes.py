"""What every change of an appointment carries with it, whoever makes it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from functions.appointments import reminding
from functions.appointments.models import Appointment, Slot
from functions.appointments.repository import AppointmentsRepository
from functions.shared.clock import Clock
from functions.shared.organizations import organizations
from functions.shared.outbox import About, Outbox
from functions.shared.relations import Relation, Relations
from functions.shared.writes import Write

FEED = "appointments"
"""The change feed that tells of them."""

KIND = "appointment"


class Changes:
    """Prepares the writes; the caller's transaction carries them."""

    def __init__(
        self,
        repository: AppointmentsRepository,
        relations: Relations,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.relations = relations
        self.outbox = outbox
        self.clock = clock

    def put(self, new: Appointment, old: Appointment | None) -> Write:
        """The appointment as it will be, with when its patient is to be reminded of it."""
        remind_at = self._remind_at(new, old)
        return self.repository.put_appointment(new.model_copy(update={"remind_at": remind_at}), old)

    def related(self, new: Appointment, old: Appointment | None, *, fed: bool) -> list[Write]:
        """That its patient has to do with its unit, and with the one that it was at no longer."""
        before, after = (relation_of(each, fed=fed) if each else None for each in (old, new))
        gone = [self.relations.delete(before)] if before and before != after else []
        return [*gone, *([self.relations.put(after)] if after else [])]

    def _remind_at(self, new: Appointment, old: Appointment | None) -> datetime | None:
        organization = organizations().get(new.organization)
        days = organization.appointments.reminder_days if organization else 0
        at = reminding.remind_at(new, days)
        if at is None or at > self.clock():
            return at
        # One that is due may not have been written yet: a change in between must not lose it.
        return at if old and old.remind_at == at else None

    def told(
        self,
        name: str,
        by: str,
        new: Appointment,
        old: Appointment,
        slots: Sequence[Slot] = (),
        private: dict[str, Any] | None = None,
        facts: dict[str, Any] | None = None,
    ) -> list[Write]:
        """What the hospital's system is told; of slots, by its own ids."""
        ids = {slot.token: slot.external_id for slot in slots}
        moved = new.starts_at != old.starts_at
        about = {
            **_about(new, by),
            "starts_at": new.starts_at.isoformat() if moved else None,
            "moved_from": old.starts_at.isoformat() if moved else None,
            "slot": ids.get(new.slot),
            "freed_slot": ids.get(old.slot),
            **(facts or {}),
        }
        kind = f"{KIND}.{name}"
        fact = self.outbox.fact(FEED, new.organization, kind, about, private)
        return [fact, *self._offer_ended(name, by, new, old)]

    def _offer_ended(self, name: str, by: str, new: Appointment, old: Appointment) -> list[Write]:
        """Beside whatever else ended it: the time that it held is free."""
        offer = old.offer
        is_told = name == "offer-ended" or (offer and new.slot == offer.slot)
        return [] if offer is None or new.offer or is_told else [self.offer_ended(by, new, old)]

    def offer_ended(
        self, by: str, new: Appointment, old: Appointment, outcome: str = "withdrawn"
    ) -> Write:
        """That an earlier time is not held for anybody any more."""
        facts = {
            **_about(new, by),
            "slot": old.offer and old.offer.external_id,
            "outcome": outcome,
        }
        return self.outbox.fact(FEED, new.organization, f"{KIND}.offer-ended", facts)

    def booked(self, by: str, new: Appointment, slot: Slot, private: dict[str, Any]) -> Write:
        """That a patient has booked: all that the hospital needs to take it up."""
        facts = {
            **_about(new, by),
            "unit_id": new.unit_id,
            "type": new.type,
            "starts_at": new.starts_at.isoformat(),
            "duration_minutes": new.duration_minutes,
            "slot": slot.external_id,
        }
        return self.outbox.fact(FEED, new.organization, f"{KIND}.booked", facts, private)

    def notice(self, new: Appointment, occasion: str, concerns: datetime | None = None) -> Write:
        """A word to the patient, one per version. `concerns`: its moment, if not the start."""
        key = f"{KIND}#{new.id}#{new.version}"
        about = About(new.organization, new.id, new.external_id)
        return self.outbox.notice(new.patient_id, occasion, key, concerns or new.starts_at, about)

    def reminder(self, appointment: Appointment) -> Write:
        """The same, once for each start that it ever has."""
        start = appointment.starts_at.isoformat()
        about = About(appointment.organization, appointment.id, appointment.external_id)
        return self.outbox.notice(
            appointment.patient_id,
            f"{KIND}-reminder",
            f"reminder#{appointment.id}#{start}",
            appointment.starts_at,
            about,
        )


def relation_of(appointment: Appointment, *, fed: bool) -> Relation:
    """Because of it, the patient may write to its unit; `fed`: and the unit to the patient."""
    return Relation(appointment.patient_id, appointment.unit_id, "appointment", appointment.id, fed)


def _about(appointment: Appointment, by: str) -> dict[str, object]:
    return {
        "appointment_id": appointment.id,
        "external_id": appointment.external_id,
        "version": appointment.version,
        "by": by,
    }
