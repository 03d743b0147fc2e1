"""What stands here of an object of the feed, before what is fed is taken up."""

from dataclasses import dataclass
from typing import Any

from functions.appointments import policy
from functions.appointments.feed_contract import FedAppointment
from functions.appointments.models import OPEN, Appointment, Source
from functions.shared.registers import RegisteredPerson
from functions.shared.typed import Item
from functions.shared.writes import Write


@dataclass(frozen=True)
class Known:
    """Read at once, written over only if nobody else was faster."""

    source: Source | None
    appointment: Appointment | None
    person: Item | None
    former: Item | None
    """The person whose appointment it was until now."""
    preferences: Item | None
    """What the patient has chosen here."""
    patient_id: str
    first_seen: list[Write]
    """Ties the person's numbers to the patient id, those that are new."""
    registered: RegisteredPerson | None = None
    """What the population register says of them, where it was asked."""

    @property
    def own(self) -> Appointment | None:
        """The appointment, if it is this patient's: a hospital may correct whose it is."""
        is_own = self.appointment and self.appointment.patient_id == self.patient_id
        return self.appointment if is_own else None

    @property
    def lookup(self) -> str:
        """Where the reference of the code that works now stands; empty if none does."""
        return self.source.lookup if self.source else ""

    @property
    def generation(self) -> int:
        """Which code belongs to it: a new one when it was another patient's until now."""
        issued = self.source.generation if self.source else 0
        return issued if self.own else issued + 1

    def has_taken(self, source_version: int) -> bool:
        """Whether this was taken up before, or something later was."""
        return self.source is not None and source_version <= self.source.taken_version

    def is_cancelled_since(self, source_version: int) -> bool:
        """Whether the hospital cancelled after saying this, and the cancellation came first."""
        return self.source is not None and source_version <= self.source.source_version

    def taking(
        self,
        organization: str,
        external_id: str,
        fed: FedAppointment,
        slot: str,
        new_id: str,
    ) -> Appointment:
        """The appointment as it will be, without its details; `slot` is the token of the fed one.

        One whose cancellation came first is taken up as cancelled. What the patient moved stays.
        """
        own, appointment = self.own, self.appointment
        moved = own if own and policy.keeps_move(own, fed) else None
        stands = own if own and policy.repeats(own, fed) else None
        same = policy.is_same_time(own, fed)
        status = policy.status_after(own, fed)
        if self.is_cancelled_since(fed.source_version):
            status = "cancelled"
        kept_by = own.cancelled_by if own else None
        return Appointment(
            id=appointment.id if appointment else new_id,
            patient_id=self.patient_id,
            organization=organization,
            unit_id=fed.unit_id,
            external_id=external_id,
            version=appointment.version + 1 if appointment else 1,
            status=status,
            cancelled_by=(kept_by or "hospital") if status == "cancelled" else None,
            type=fed.type,
            starts_at=moved.starts_at if moved else fed.starts_at,
            duration_minutes=moved.duration_minutes if moved else fed.duration_minutes,
            slot=self._slot(moved, fed, slot) if status in OPEN else "",
            generation=self.generation,
            code_off=own.code_off if own else False,
            cancelled_late=own.cancelled_late if own and status == "cancelled" else False,
            booked_by=own.booked_by if own else "hospital",
            status_before=own.status_before if own and status == "no-show" else None,
            acted_version=own.acted_version if own else 0,
            reminded=own.reminded if own else None,
            waiting=own.waiting if own and status in OPEN else None,
            **(_what_stands(stands) if stands else {}),
            **(_what_the_time_keeps(own, fed) if own and (stands or same) else {}),
        )

    def _slot(self, moved: Appointment | None, fed: FedAppointment, slot: str) -> str:
        """What it holds: where the patient moved it, else what the system says, else what it held
        at the same unit and time."""
        if moved:
            return moved.slot
        old = self.appointment
        if slot or old is None:
            return slot
        return old.slot if (old.unit_id, old.starts_at) == (fed.unit_id, fed.starts_at) else ""

    def source_after(
        self, taken: Appointment, fed: FedAppointment, lookup: str, birth_date: bytes
    ) -> Source:
        """How far the system will have told us."""
        heard = self.source.source_version if self.source else 0
        return Source(
            organization=taken.organization,
            external_id=taken.external_id,
            source_version=max(heard, fed.source_version),
            taken_version=fed.source_version,
            birth_date=birth_date,
            patient_id=taken.patient_id,
            appointment_id=taken.id,
            generation=taken.generation,
            lookup=lookup,
        )


def _what_stands(own: Appointment) -> dict[str, Any]:
    """Of what was done and wished here, what the system's repetition leaves as it is."""
    kept = ("left", "change_requested_at", "request_id", "wish")
    return {name: getattr(own, name) for name in kept}


def _what_the_time_keeps(own: Appointment, fed: FedAppointment) -> dict[str, Any]:
    """What goes with the time alone, whatever the system has read: a new one ends it."""
    kept = ("moves", "answered", "answered_at", "answer")
    fits = fed.duration_minutes == own.duration_minutes and fed.type == own.type
    return {name: getattr(own, name) for name in kept} | {"offer": own.offer if fits else None}
