"""The caller's own appointment: found, or not there; and shown as far as they may see it."""

from functions.appointments.changes import KIND
from functions.appointments.contract import AppointmentView
from functions.appointments.models import Appointment, Details
from functions.appointments.repository import AppointmentsRepository, appointment_of
from functions.appointments.views import view_of
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.errors import NotFound
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.patients import Patients
from functions.shared.sealing import Sealer
from functions.shared.standing import Standing, standing_of
from functions.shared.typed import Item
from functions.shared.writes import Key


class OwnAppointments:
    """A patient's, or the one that a guest's code has opened."""

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
        """The caller's appointment, and the record of the intent. Raises NotFound."""
        keys: list[Key] = [
            self.repository.appointment_key(caller.subject, appointment_id),
            self.patients.person(caller.subject),
            self.patients.preferences(caller.subject),
        ]
        items = self.repository.read(*keys, *([intent.place] if intent else []))
        appointment = appointment_of(items[0])
        standing = standing_of(items[1], items[2], self.clock())
        if appointment is None or standing.deceased:
            raise NotFound
        if caller.role == "guest" and not _is_opened(appointment, caller, standing):
            raise NotFound
        return appointment, items[3] if intent else None

    def require_standing(self, caller: Identity) -> None:
        """Raises NotFound for a patient who is dead: a list asks, as everything does."""
        (person,) = self.repository.read(self.patients.person(caller.subject))
        if standing_of(person, None, self.clock()).deceased:
            raise NotFound

    def log_opened(self, caller: Identity, appointment: Appointment) -> None:
        """Before anything of it is shown."""
        self.access_log.opened(caller, KIND, appointment.patient_id, appointment.organization)

    def open(self, caller: Identity, appointment: Appointment) -> AppointmentView:
        """As the caller may see it, after the access log says so."""
        self.log_opened(caller, appointment)
        return self.view(caller, appointment)

    def view(self, caller: Identity, appointment: Appointment) -> AppointmentView:
        """As the caller may see it, once what they did is in the access log."""
        details = Details()
        if appointment.details:
            text = self._opened(appointment, appointment.details, appointment.details_place)
            details = Details.model_validate_json(text)
        answer = appointment.answer
        note = self._opened(appointment, answer, appointment.answer_place) if answer else None
        return view_of(appointment, details, note, self.clock(), caller.role)

    def _opened(self, appointment: Appointment, sealed: bytes, place: tuple[str, ...]) -> str:
        return self.sealer.open(appointment.organization, sealed, *place)


def _is_opened(appointment: Appointment, guest: Identity, standing: Standing) -> bool:
    """Whether the guest's code still opens it: a code that works no more, a protected address, and
    a patient who wants no letters to open anything, each end what it had opened."""
    works = appointment.lookup and str(appointment.generation) == guest.generation
    is_closed = standing.protected or standing.letters_shut
    return bool(appointment.id == guest.appointment and works and not is_closed)
