"""What a hospital takes back: a time that it has given, or a code that it has sent."""

from datetime import date, timedelta

from functions.appointments import policy
from functions.appointments.changes import Changes
from functions.appointments.feed_contract import NewReference
from functions.appointments.holds import Holds
from functions.appointments.letters import Letters
from functions.appointments.models import NO_WISH, Appointment, Source, birth_date_place
from functions.appointments.repository import AppointmentsRepository, appointment_of, source_of
from functions.shared.clock import Clock
from functions.shared.database import undisturbed
from functions.shared.errors import NoCode, NotFound
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.patients import Patients
from functions.shared.sealing import Sealer
from functions.shared.standing import Standing, standing_of
from functions.shared.writes import Write

CANCELLATION_KEPT = timedelta(days=90)
"""How long a cancellation waits for the appointment that it cancels."""


class Retraction:
    """Cancels appointments and reissues codes for the organization that the caller acts for."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        letters: Letters,
        holds: Holds,
        changes: Changes,
        sealer: Sealer,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.letters = letters
        self.holds = holds
        self.changes = changes
        self.sealer = sealer
        self.clock = clock

    def cancel(self, caller: Identity, external_id: str, source_version: int) -> None:
        """The hospital cancels, also what it has not told of yet. Raises Busy."""
        organization = caller.organization
        undisturbed(lambda: self._cancel(organization, external_id, source_version))

    def reissue(self, caller: Identity, external_id: str, key: str | None) -> NewReference:
        """A new code; the old one and its sessions are dead.

        Raises NotFound, NoCode, KeyReused, Busy.
        """
        return undisturbed(lambda: self._reissue(caller, external_id, key))

    def _cancel(self, organization: str, external_id: str, source_version: int) -> None:
        place = self.repository.source_key(organization, external_id)
        source = source_of(self.repository.read(place)[0])
        if source is None or not source.appointment_id:
            self._remember_cancellation(organization, external_id, source_version, source)
        elif source_version > source.source_version:
            heard = source.model_copy(update={"source_version": source_version})
            key = self.repository.appointment_key(source.patient_id, source.appointment_id)
            old = appointment_of(self.repository.read(key)[0])
            self.repository.write(
                self.repository.put_source(heard, source), *(self._cancelling(old) if old else ())
            )

    def _cancelling(self, old: Appointment) -> list[Write | None]:
        """By the hospital, unless the patient was first. The slot it held is free again."""
        update = {
            "version": old.version + 1,
            "status": "cancelled",
            "cancelled_by": old.cancelled_by or "hospital",
            "slot": "",
            "waiting": None,
            "offer": None,
            **NO_WISH,
        }
        cancelled = old.model_copy(update=update)
        freed = self.holds.follow(old, cancelled)
        news = policy.news(old, cancelled, self.clock(), text_is_new=False)
        return [
            self.changes.put(cancelled, old),
            *freed,
            self.changes.offer_ended("service", cancelled, old) if old.offer else None,
            self.changes.notice(cancelled, news) if news else None,
        ]

    def _remember_cancellation(
        self, organization: str, external_id: str, source_version: int, source: Source | None
    ) -> None:
        if source and source_version <= source.source_version:
            return
        heard = Source(
            organization=organization, external_id=external_id, source_version=source_version
        )
        expires = int((self.clock() + CANCELLATION_KEPT).timestamp())
        self.repository.write(self.repository.put_source(heard, source, expires))

    def _reissue(self, caller: Identity, external_id: str, key: str | None) -> NewReference:
        intent = Intent.of(self.repository.table, caller.subject, "reissue", key or "", external_id)
        place = self.repository.source_key(caller.organization, external_id)
        stored_source, record = self.repository.read(place, intent.place)
        source = source_of(stored_source)
        old, standing, registered = self._of(source)
        if source is None or old is None or source.birth_date is None:
            raise NotFound
        birth_date = self._birth_date(source)
        youngest = max(birth_date, registered or birth_date)
        if key and intent.is_done(record, self.clock()):
            new = old
        else:
            issued = {"version": old.version + 1, "generation": source.generation + 1}
            new = old.model_copy(update={**issued, "code_off": False})
        if not self.letters.may_carry_code(new, youngest, standing):
            raise NoCode
        if new is old:
            return NewReference(reference=self.letters.code(old))
        code = self.letters.code(new)
        reference = self.letters.reference(new, code, birth_date)
        new = new.model_copy(update={"lookup": reference.lookup})
        heard = source.model_copy(update={"generation": new.generation, "lookup": reference.lookup})
        self.repository.write(
            self.repository.put_source(heard, source),
            self.changes.put(new, old),
            self.repository.put_reference(reference),
            self.repository.delete_reference(source.lookup),
            intent.done(self.clock()) if key else None,
        )
        return NewReference(reference=code)

    def _birth_date(self, source: Source) -> date:
        """As the organization itself has told: another's mistake must not open this letter."""
        place = birth_date_place(source.external_id, source.taken_version)
        sealed = source.birth_date or b""
        return date.fromisoformat(self.sealer.open(source.organization, sealed, *place))

    def _of(self, source: Source | None) -> tuple[Appointment | None, Standing, date | None]:
        """The appointment, what shuts its patient's doors, and their birth date by the register."""
        now = self.clock()
        if source is None or not source.appointment_id:
            return None, standing_of(None, None, now), None
        appointment, person, preferences = self.repository.read(
            self.repository.appointment_key(source.patient_id, source.appointment_id),
            self.patients.person(source.patient_id),
            self.patients.preferences(source.patient_id),
        )
        registered = self.patients.registered_birth_date(person, source.patient_id)
        return appointment_of(appointment), standing_of(person, preferences, now), registered
