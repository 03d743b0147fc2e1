"""What staff stand before: a unit's appointment and its patient, read together, and shown."""

from collections.abc import Sequence

from functions.appointments import policy
from functions.appointments.models import Appointment
from functions.appointments.repository import (
    AppointmentsRepository,
    Listed,
    appointment_of,
)
from functions.appointments.staff_contract import (
    StaffAppointment,
    StaffMay,
    StaffPatient,
    StaffWish,
)
from functions.shared.clock import OSLO, Clock
from functions.shared.errors import NotFound
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.organizations import require_service
from functions.shared.patients import Patients, Person
from functions.shared.sealing import Sealer
from functions.shared.typed import Item


class Desk:
    """Only what is of the caller's own units."""

    def __init__(
        self,
        repository: AppointmentsRepository,
        patients: Patients,
        sealer: Sealer,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.sealer = sealer
        self.clock = clock

    def require_unit(self, caller: Identity, unit_id: str) -> None:
        """Raises NotFound for a unit where the caller does not work, ServiceOff."""
        if unit_id not in caller.units.split(","):
            raise NotFound
        require_service("appointments", unit_id, caller.organization)

    def find(
        self, caller: Identity, appointment_id: str, intent: Intent | None = None
    ) -> tuple[Appointment, Person, Item | None]:
        """An appointment at one of the caller's units, its patient, and the record of the intent.

        Raises NotFound.
        """
        key = self.repository.find(appointment_id)
        if key is None:
            raise NotFound
        patient_id = key.pk.partition("#")[2]
        stored, person, *record = self.repository.read(
            key, self.patients.person(patient_id), *([intent.place] if intent else [])
        )
        appointment = appointment_of(stored)
        if appointment is None or person is None:
            raise NotFound
        self.require_unit(caller, appointment.unit_id)
        opened = self.patients.opened(person, patient_id)
        return appointment, opened, record[0] if record else None

    def read(self, listed: Sequence[Listed]) -> list[tuple[Appointment, Person]]:
        """What an index has named, as it stands now, and whose each is."""
        items = self.repository.read(
            *(self.repository.appointment_key(patient, id_) for _, patient, id_ in listed),
            *(self.patients.person(patient) for _, patient, _ in listed),
        )
        pairs = zip(items[: len(listed)], items[len(listed) :], strict=True)
        return [
            (appointment, self.patients.opened(person, appointment.patient_id))
            for stored, person in pairs
            if person and (appointment := appointment_of(stored))
        ]

    def view(self, appointment: Appointment, person: Person) -> StaffAppointment:
        """As staff may see it."""
        now = self.clock()
        return StaffAppointment(
            id=appointment.id,
            version=appointment.version,
            patient=StaffPatient(name=person.name, birth_date=person.birth_date),
            type=appointment.type,
            starts_at=appointment.starts_at.astimezone(OSLO),
            ends_at=appointment.ends_at.astimezone(OSLO),
            status=appointment.status,
            cancelled_by=appointment.cancelled_by,
            cancelled_late=appointment.cancelled_late,
            booked_by=appointment.booked_by,
            change_request=self._wish(appointment),
            short_notice=appointment.is_open and appointment.waiting is not None,
            may=StaffMay(
                no_show=policy.may_no_show(appointment, now),
                undo_no_show=appointment.status == "no-show",
            ),
        )

    def _wish(self, appointment: Appointment) -> StaffWish | None:
        at, wish = appointment.change_requested_at, appointment.wish
        if at is None or wish is None:
            return None
        return StaffWish(
            id=appointment.request_id,
            requested_at=at.astimezone(OSLO),
            answer_by=policy.answer_by(at),
            comment=self.sealer.open(appointment.organization, wish, *appointment.wish_place),
        )
