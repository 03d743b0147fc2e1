"""What stands here of an object of the feed, before what is fed is taken up."""

from dataclasses import dataclass

from functions.appointments import policy
from functions.appointments.contract import FedAppointment
from functions.appointments.models import Appointment, Source
from functions.shared.writes import Item, Write


@dataclass(frozen=True)
class Known:
    """Read at once, written over only if nobody else was faster."""

    source: Source | None
    appointment: Appointment | None
    person: Item | None
    former: Item | None
    """The person whose appointment it was until now."""
    patient_id: str
    first_seen: Write | None
    """Ties the number to the patient id, if the number is new."""

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
        self, organization: str, external_id: str, fed: FedAppointment, new_id: str
    ) -> Appointment:
        """The appointment as it will be, without its details.

        One whose cancellation came first is taken up as cancelled.
        """
        status = policy.status_after(self.own, fed)
        if self.is_cancelled_since(fed.source_version):
            status = "cancelled"
        kept_by = self.own.cancelled_by if self.own else None
        return Appointment(
            id=self.appointment.id if self.appointment else new_id,
            patient_id=self.patient_id,
            organization=organization,
            unit_id=fed.unit_id,
            external_id=external_id,
            version=self.appointment.version + 1 if self.appointment else 1,
            status=status,
            cancelled_by=(kept_by or "hospital") if status == "cancelled" else None,
            type=fed.type,
            starts_at=fed.starts_at,
            duration_minutes=fed.duration_minutes,
            generation=self.generation,
        )

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
