"""What hospitals' systems tell us of their appointments, and what we tell them of the answers."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from time import sleep
from typing import TypeVar

from functions.appointments.known import Known
from functions.appointments.letters import Letters
from functions.appointments.models import (
    Appointment,
    Change,
    ChangePage,
    Details,
    Fed,
    FedAppointment,
    FedPatient,
    NewReference,
    Source,
)
from functions.appointments.repository import AppointmentsRepository, appointment_of, source_of
from functions.appointments.views import require_service
from functions.shared.clock import OSLO, Clock
from functions.shared.database import ConditionFailed, Item
from functions.shared.errors import Busy, InvalidPatient, NoCode, NotFound
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.national_id import is_valid
from functions.shared.outbox import Outbox
from functions.shared.patients import FedPerson, Patients
from functions.shared.sealing import Sealer
from functions.shared.settings import Stage
from functions.shared.standing import standing_of
from functions.shared.waiting import jittered

TOMBSTONE_KEPT = timedelta(days=90)
"""How long a cancellation waits for the appointment that it cancels."""

EARLIEST_BIRTH = date(1890, 1, 1)
"""Nobody living was born before."""

_ATTEMPTS = 8
_Answer = TypeVar("_Answer")


class Feed:
    """Takes up appointments in any order and repetition, with one result."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        letters: Letters,
        sealer: Sealer,
        outbox: Outbox,
        clock: Clock,
        stage: Stage,
        sleep: Callable[[float], None] = sleep,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.letters = letters
        self.sealer = sealer
        self.outbox = outbox
        self.clock = clock
        self.stage: Stage = stage
        self.sleep = sleep

    def upsert(self, caller: Identity, external_id: str, fed: FedAppointment) -> Fed:
        """The appointment as the hospital has it, and the code for its letter, if it may have one.

        Raises NotFound for another organization's unit, ServiceOff, InvalidPatient, Busy.
        """
        require_service(caller.organization, fed.unit_id)
        self._require_person(fed.patient)
        return self._undisturbed(lambda: self._upsert(caller.organization, external_id, fed))

    def cancel(self, caller: Identity, external_id: str, source_version: int) -> None:
        """The hospital cancels, also what it has not told of yet. Raises Busy."""
        self._undisturbed(lambda: self._cancel(caller.organization, external_id, source_version))

    def reissue(self, caller: Identity, external_id: str, key: str | None) -> NewReference:
        """A new code; the old one and its sessions are dead.

        Raises NotFound, NoCode, KeyReused, Busy.
        """
        return self._undisturbed(lambda: self._reissue(caller, external_id, key))

    def changes(self, caller: Identity, cursor: str | None, limit: int) -> ChangePage:
        """What was done here with the organization's appointments, in order.

        Raises InvalidCursor, FeedRestarted.
        """
        facts, end = self.outbox.read("appointments", caller.organization, cursor, limit)
        items = [
            Change.model_validate(
                {**fact.facts, "id": fact.id, "kind": fact.kind, "at": fact.at, "reason": fact.text}
            )
            for fact in facts
        ]
        return ChangePage(items=items, cursor=end)

    def _upsert(self, organization: str, external_id: str, fed: FedAppointment) -> Fed:
        known = self._known(organization, external_id, fed.patient.national_id)
        if known.appointment and known.has_heard(fed.source_version):
            return self._answer_again(known, known.appointment, fed.patient.birth_date)
        taken = self._sealed(known.taking(organization, external_id, fed, new_id()), fed)
        person = FedPerson(
            organization=organization,
            protected=fed.protected,
            deceased=fed.deceased,
            **fed.patient.model_dump(),
        )
        standing, person_writes = self.patients.fed(known.person, known.patient_id, person)
        code, reference = None, None
        if self.letters.may_carry_code(taken, person.birth_date, standing):
            code = self.letters.code(taken)
            reference = self.letters.reference(taken, code, person.birth_date)
        old = known.source.lookup if known.source else ""
        lookup = reference.lookup if reference else ""
        moved = known.appointment if not known.own else None
        self.repository.write(
            self.repository.put_source(known.source_after(taken, fed, lookup), known.source),
            self.repository.put_appointment(taken, known.own),
            self.repository.delete_appointment(moved) if moved else None,
            self.repository.put_reference(reference) if reference else None,
            self.repository.delete_reference(old) if old != lookup else None,
            known.first_seen,
            *person_writes,
        )
        return Fed(id=taken.id, reference=code)

    def _known(self, organization: str, external_id: str, national_id: str) -> Known:
        identifier = self.patients.identifier(national_id)
        place = self.repository.source_key(organization, external_id)
        stored_source, identified = self.repository.read(place, identifier)
        source = source_of(stored_source)
        patient_id = identified["patient_id"] if identified else new_id()
        ids = (source.patient_id, source.appointment_id) if source else ("", "")
        person, appointment = self.repository.read(
            self.patients.person(patient_id), self.repository.appointment_key(*ids)
        )
        first_seen = None if identified else self.patients.first_seen(identifier, patient_id)
        return Known(source, appointment_of(appointment), person, patient_id, first_seen)

    def _answer_again(self, known: Known, appointment: Appointment, birth_date: date) -> Fed:
        """What the first answer said, as far as it is still true; never another patient's code."""
        works = known.own and known.source and known.source.lookup
        standing = standing_of(known.person)
        if not (works and self.letters.may_carry_code(appointment, birth_date, standing)):
            return Fed(id=appointment.id)
        return Fed(id=appointment.id, reference=self.letters.code(appointment))

    def _sealed(self, taken: Appointment, fed: FedAppointment) -> Appointment:
        if not (fed.place or fed.preparation):
            return taken
        details = Details(place=fed.place, preparation=fed.preparation).model_dump_json()
        placed = taken.model_copy(update={"details_version": fed.source_version})
        sealed = self.sealer.seal(taken.organization, details, *placed.details_place)
        return placed.model_copy(update={"details": sealed})

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
                self.repository.put_source(heard, source),
                self.repository.put_appointment(_cancelled(old), old) if old else None,
            )

    def _remember_cancellation(
        self, organization: str, external_id: str, source_version: int, source: Source | None
    ) -> None:
        if source and source_version <= source.source_version:
            return
        heard = Source(
            organization=organization, external_id=external_id, source_version=source_version
        )
        expires = int((self.clock() + TOMBSTONE_KEPT).timestamp())
        self.repository.write(self.repository.put_source(heard, source, expires))

    def _reissue(self, caller: Identity, external_id: str, key: str | None) -> NewReference:
        intent = Intent.of(self.repository.table, caller.subject, "reissue", key or "", external_id)
        place = self.repository.source_key(caller.organization, external_id)
        stored_source, record = self.repository.read(place, intent.place)
        source = source_of(stored_source)
        old, person = self._of(source)
        if source is None or old is None or person is None:
            raise NotFound
        birth_date = self.patients.birth_date(person, old.patient_id)
        if not self.letters.may_carry_code(old, birth_date, standing_of(person)):
            raise NoCode
        if key and intent.is_done(record, self.clock()):
            return NewReference(reference=self.letters.code(old))
        new = old.model_copy(
            update={"version": old.version + 1, "generation": source.generation + 1}
        )
        code = self.letters.code(new)
        reference = self.letters.reference(new, code, birth_date)
        heard = source.model_copy(update={"generation": new.generation, "lookup": reference.lookup})
        self.repository.write(
            self.repository.put_source(heard, source),
            self.repository.put_appointment(new, old),
            self.repository.put_reference(reference),
            self.repository.delete_reference(source.lookup),
            intent.done(self.clock()) if key else None,
        )
        return NewReference(reference=code)

    def _of(self, source: Source | None) -> tuple[Appointment | None, Item | None]:
        if source is None or not source.appointment_id:
            return None, None
        key = self.repository.appointment_key(source.patient_id, source.appointment_id)
        appointment, person = self.repository.read(key, self.patients.person(source.patient_id))
        return appointment_of(appointment), person

    def _require_person(self, patient: FedPatient) -> None:
        if not is_valid(patient.national_id, self.stage):
            raise InvalidPatient(field="national_id")
        if not EARLIEST_BIRTH <= patient.birth_date <= self.clock().astimezone(OSLO).date():
            raise InvalidPatient(field="birth_date")

    def _undisturbed(self, attempt: Callable[[], _Answer]) -> _Answer:
        """Tries anew, from the reading, while others write in between."""
        for pause in jittered(_ATTEMPTS):
            with suppress(ConditionFailed):
                return attempt()
            self.sleep(pause)
        raise Busy


def _cancelled(old: Appointment) -> Appointment:
    """By the hospital, unless the patient was first."""
    by = old.cancelled_by or "hospital"
    update = {"version": old.version + 1, "status": "cancelled", "cancelled_by": by}
    return old.model_copy(update=update)
