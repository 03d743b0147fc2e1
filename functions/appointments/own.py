"""The caller's own appointment: found, or not there; and shown as far as they may see it."""

from functions.appointments.contract import AppointmentView
from functions.appointments.models import Appointment, Details
from functions.appointments.repository import AppointmentsRepository, appointment_of
from functions.appointments.views import guest_view
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.errors import NotFound
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.patients import Patients
from functions.shared.sealing import Sealer
from functions.shared.standing import standing_of
from functions.shared.writes import Item, Key

KIND = "appointment"


class OwnAppointments:
    """What a guest's code has opened."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        sealer: Sealer,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.sealer = sealer
        self.access_log = access_log
        self.clock = clock

    def find(
        self, caller: Identity, appointment_id: str, intent: Intent | None = None
    ) -> tuple[Appointment, Item | None]:
        """The caller's appointment, and the record of the intent. Raises NotFound.

        A code that works no more, a death, a protected address, and a patient who wants no letters
        to open anything: each ends what the code had opened.
        """
        keys: list[Key] = [
            self.repository.appointment_key(caller.subject, appointment_id),
            self.patients.person(caller.subject),
            self.patients.preferences(caller.subject),
        ]
        items = self.repository.read(*keys, *([intent.place] if intent else []))
        appointment = appointment_of(items[0])
        standing = standing_of(items[1], items[2], self.clock())
        if appointment is None or appointment.id != caller.appointment:
            raise NotFound
        if not appointment.lookup or str(appointment.generation) != caller.generation:
            raise NotFound
        if standing.deceased or standing.protected or standing.letters_shut:
            raise NotFound
        return appointment, items[3] if intent else None

    def log_opened(self, caller: Identity, appointment: Appointment) -> None:
        """Before anything of it is shown."""
        self.access_log.opened(caller, KIND, appointment.patient_id, appointment.organization)

    def open(self, caller: Identity, appointment: Appointment) -> AppointmentView:
        """As the caller may see it, after the access log says so."""
        self.log_opened(caller, appointment)
        return self.view(appointment)

    def view(self, appointment: Appointment) -> AppointmentView:
        """As the caller may see it, once what they did is in the access log."""
        details = Details()
        if appointment.details:
            place = appointment.details_place
            text = self.sealer.open(appointment.organization, appointment.details, *place)
            details = Details.model_validate_json(text)
        return guest_view(appointment, details, self.clock())
