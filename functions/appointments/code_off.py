"""The patient wants a letter's code to open nothing any more."""

from functions.appointments.changes import KIND, Changes
from functions.appointments.models import Appointment
from functions.appointments.own import OwnAppointments
from functions.appointments.repository import AppointmentsRepository, source_of
from functions.shared.access_log import AccessLog
from functions.shared.database import undisturbed
from functions.shared.identity import Identity
from functions.shared.writes import Write


class CodeOff:
    """Switches codes off. What they had opened ends; a new code of the hospital's works again."""

    def __init__(
        self,
        repository: AppointmentsRepository,
        own: OwnAppointments,
        access_log: AccessLog,
        changes: Changes,
    ) -> None:
        self.repository = repository
        self.own = own
        self.access_log = access_log
        self.changes = changes

    def switch_off(self, caller: Identity, appointment_id: str) -> None:
        """The letter's code is dead; once more is no error. Raises NotFound, Busy."""
        undisturbed(lambda: self._switch_off(caller, appointment_id))

    def _switch_off(self, caller: Identity, appointment_id: str) -> None:
        old, _ = self.own.find(caller, appointment_id)
        if old.code_off:
            return
        new = old.model_copy(update={"version": old.version + 1, "lookup": "", "code_off": True})
        self.repository.write(
            self.changes.put(new, old),
            self.repository.delete_reference(old.lookup),
            self._forgotten(old),
            self.access_log.entry(
                caller, "code-switched-off", KIND, old.patient_id, old.organization
            ),
            *self.changes.told("code-switched-off", caller.role, new, old),
        )

    def _forgotten(self, old: Appointment) -> Write | None:
        """So that no replay of the feed answers a code that is dead."""
        place = self.repository.source_key(old.organization, old.external_id)
        source = source_of(self.repository.read(place)[0])
        if source is None:
            return None
        return self.repository.put_source(source.model_copy(update={"lookup": ""}), source)
