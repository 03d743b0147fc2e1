"""What hospitals' systems tell us of their appointments, and what we tell them of the answers."""

from datetime import date

from functions.appointments import policy
from functions.appointments.changes import FEED, Changes
from functions.appointments.feed_contract import (
    Change,
    ChangePage,
    Fed,
    FedAppointment,
)
from functions.appointments.holds import Holds
from functions.appointments.known import Known
from functions.appointments.letters import Letters
from functions.appointments.models import Appointment, Details, birth_date_place
from functions.appointments.repository import AppointmentsRepository, appointment_of, source_of
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed, undisturbed
from functions.shared.errors import SlotTaken
from functions.shared.fed_patients import FedPatients
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import require_service
from functions.shared.outbox import Outbox
from functions.shared.patients import FedPerson, Patients
from functions.shared.sealing import Sealer
from functions.shared.sessions import Sessions
from functions.shared.standing import Standing, standing_of
from functions.shared.writes import Write


class Feed:
    """Takes up appointments in any order and repetition, with one result."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        letters: Letters,
        holds: Holds,
        changes: Changes,
        fed_patients: FedPatients,
        sessions: Sessions,
        sealer: Sealer,
        outbox: Outbox,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.letters = letters
        self.holds = holds
        self.changes = changes
        self.fed_patients = fed_patients
        self.sessions = sessions
        self.sealer = sealer
        self.outbox = outbox
        self.clock = clock

    def upsert(self, caller: Identity, external_id: str, fed: FedAppointment) -> Fed:
        """The appointment as the hospital has it, and the code for its letter, if it may have one.

        Raises NotFound for another organization's unit, ServiceOff, InvalidPatient, Busy,
        RegisterUnavailable and NumberConflict for a number that is new here, and SlotTaken where
        the slot that it names is held by another appointment.
        """
        require_service("appointments", fed.unit_id, caller.organization)
        self.fed_patients.require(fed.patient.national_id, fed.patient.birth_date)
        return undisturbed(lambda: self._upsert(caller.organization, external_id, fed))

    def read_changes(self, caller: Identity, cursor: str | None, limit: int) -> ChangePage:
        """What was done here with the organization's appointments, in order.

        Raises InvalidCursor, FeedRestarted.
        """
        facts, end = self.outbox.read(FEED, caller.organization, cursor, limit)
        items = [
            Change.model_validate(
                {
                    **fact.facts,
                    **fact.private,
                    "id": fact.id,
                    "kind": fact.kind,
                    "at": fact.at,
                }
            )
            for fact in facts
        ]
        return ChangePage(items=items, cursor=end)

    def _upsert(self, organization: str, external_id: str, fed: FedAppointment) -> Fed:
        known = self._known(organization, external_id, fed.patient.national_id)
        if known.appointment and known.has_taken(fed.source_version):
            return self._answer_again(known, known.appointment, fed.patient.birth_date)
        slot = self.holds.tokens(fed.unit_id)(fed.slot) if fed.slot else ""
        taken = self._sealed(known.taking(organization, external_id, fed, slot, new_id()), fed)
        held = self._held(known, taken, fed)
        person = FedPerson(
            said_by=f"{organization}#{external_id}",
            protected=fed.protected,
            deceased=fed.deceased,
            **fed.patient.model_dump(),
        )
        facts, person_writes = self.patients.fed(
            known.person, known.patient_id, person, known.registered
        )
        standing = standing_of(facts, known.preferences, self.clock())
        youngest = self._youngest(known, person.birth_date)
        code, reference = self.letters.issue(taken, person.birth_date, youngest, standing)
        lookup = reference.lookup if reference else ""
        source = known.source_after(taken, fed, lookup, self._sealed_birth_date(taken, fed))
        moved = None if known.own else known.appointment
        self.repository.write(
            self.repository.put_source(source, known.source),
            self.changes.put(taken.model_copy(update={"lookup": lookup}), known.own),
            *self.changes.related(taken, known.appointment, fed=True),
            *held,
            *self._said(known, taken, fed),
            self.repository.delete_appointment(moved) if moved else None,
            self.repository.put_reference(reference) if reference else None,
            self.repository.delete_reference(known.lookup) if known.lookup != lookup else None,
            *known.first_seen,
            *person_writes,
            *self._unsaid(known, person.said_by),
        )
        self._end_sessions(known.patient_id, standing)
        return Fed(id=taken.id, reference=code)

    def _said(self, known: Known, taken: Appointment, fed: FedAppointment) -> list[Write]:
        """To the patient, that the hospital has changed something; to the hospital, that what was
        held for them is free."""
        old, writes = known.own, []
        text_is_new = self._text(old) != _text_of(fed)
        news = policy.news(old, taken, self.clock(), text_is_new=text_is_new)
        if news and fed.notify:
            writes.append(self.changes.notice(taken, news))
        if known.appointment and known.appointment.offer and not taken.offer:
            writes.append(self.changes.offer_ended("service", taken, known.appointment))
        return writes

    def _text(self, old: Appointment | None) -> str | None:
        if old is None or old.details is None:
            return None
        return self.sealer.open(old.organization, old.details, *old.details_place)

    def _end_sessions(self, patient_id: str, standing: Standing) -> None:
        """Death ends them at once; asked again after every answer that may not have arrived."""
        if standing.deceased:
            self.sessions.end_all("patient", patient_id)

    def _held(self, known: Known, taken: Appointment, fed: FedAppointment) -> list[Write]:
        """The writes of slots. A refusal counts only if all was read at one moment."""
        try:
            return self.holds.follow(known.appointment, taken, fed.slot)
        except SlotTaken:
            place = self.repository.source_key(taken.organization, taken.external_id)
            if source_of(self.repository.read(place)[0]) != known.source:
                raise ConditionFailed([0]) from None
            raise

    def _known(self, organization: str, external_id: str, national_id: str) -> Known:
        identifier = self.patients.identifier(national_id)
        place = self.repository.source_key(organization, external_id)
        stored_source, identified = self.repository.read(place, identifier)
        source = source_of(stored_source)
        patient_id, first_seen, registered = self.fed_patients.whose(
            identifier, identified, national_id
        )
        ids = (source.patient_id, source.appointment_id) if source else ("", "")
        person, preferences, former, appointment = self.repository.read(
            self.patients.person(patient_id),
            self.patients.preferences(patient_id),
            self.patients.person(ids[0]),
            self.repository.appointment_key(*ids),
        )
        return Known(
            source=source,
            appointment=appointment_of(appointment),
            person=person,
            former=former,
            preferences=preferences,
            patient_id=patient_id,
            first_seen=first_seen,
            registered=registered,
        )

    def _youngest(self, known: Known, fed: date) -> date:
        """For the age that a code needs, the later of the birth dates that are said."""
        registered = known.registered and known.registered.birth_date
        registered = registered or self.patients.registered_birth_date(
            known.person, known.patient_id
        )
        return max(fed, registered or fed)

    def _unsaid(self, known: Known, said_by: str) -> list[Write]:
        """What was said here of the person that it was not, is taken back."""
        if known.own or known.former is None or known.appointment is None:
            return []
        return self.patients.unsaid(known.former, known.appointment.patient_id, said_by)

    def _sealed_birth_date(self, taken: Appointment, fed: FedAppointment) -> bytes:
        place = birth_date_place(taken.external_id, fed.source_version)
        born = fed.patient.birth_date.isoformat()
        return self.sealer.seal(taken.organization, born, *place)

    def _answer_again(self, known: Known, appointment: Appointment, birth_date: date) -> Fed:
        """What the first answer said, as far as it is still true; never another patient's code."""
        works = known.own and known.lookup
        standing = standing_of(known.person, known.preferences, self.clock())
        self._end_sessions(known.patient_id, standing)
        youngest = self._youngest(known, birth_date)
        if not (works and self.letters.may_carry_code(appointment, youngest, standing)):
            return Fed(id=appointment.id)
        return Fed(id=appointment.id, reference=self.letters.code(appointment))

    def _sealed(self, taken: Appointment, fed: FedAppointment) -> Appointment:
        details = _text_of(fed)
        if details is None:
            return taken
        placed = taken.model_copy(update={"details_version": fed.source_version})
        sealed = self.sealer.seal(taken.organization, details, *placed.details_place)
        return placed.model_copy(update={"details": sealed})


def _text_of(fed: FedAppointment) -> str | None:
    if not (fed.place or fed.preparation):
        return None
    return Details(place=fed.place, preparation=fed.preparation).model_dump_json()
