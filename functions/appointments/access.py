"""From the code in a letter to a session. Whoever guesses learns nothing, not even why not."""

from dataclasses import dataclass
from datetime import date
from hmac import compare_digest

from functions.appointments import policy
from functions.appointments.attempts import Attempts
from functions.appointments.codes import Codes, Opened
from functions.appointments.contract import Letter, LetterCode
from functions.appointments.models import Appointment, Reference
from functions.appointments.repository import AppointmentsRepository, appointment_of
from functions.appointments.views import offers_codes
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO, Clock
from functions.shared.errors import NotFound, RegisterUnavailable
from functions.shared.identity import Identity
from functions.shared.patients import Patients
from functions.shared.registers import Registers
from functions.shared.sessions import OpenedSession, Sessions
from functions.shared.standing import Standing, is_underage, standing_of
from functions.shared.typed import Item
from functions.shared.writes import Write


@dataclass(frozen=True)
class _Patient:
    person: Item | None
    standing: Standing


class Access:
    """Exchanges a code and a birth date for a session."""

    def __init__(
        self,
        *,
        repository: AppointmentsRepository,
        patients: Patients,
        codes: Codes,
        attempts: Attempts,
        registers: Registers,
        sessions: Sessions,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.patients = patients
        self.codes = codes
        self.attempts = attempts
        self.registers = registers
        self.sessions = sessions
        self.access_log = access_log
        self.clock = clock

    def open(self, letter: LetterCode, address: str) -> OpenedSession:
        """A session for the one appointment. Raises NotFound for every reason, at equal cost.

        A code that has been tried too often is refused like any other. Raises Throttled for an
        address that has tried too often, whatever it tries. Who has proven both facts, and nobody
        else, is told when the register does not answer: RegisterUnavailable.
        """
        self.attempts.from_address(address)
        opened = self.codes.open(letter.reference)
        tried = self.attempts.at_code(opened.lookup)
        reference = self.repository.reference(opened.lookup)
        appointment, behind = self._behind(reference)
        if reference is None or appointment is None:
            raise NotFound
        proven = self._is_proven(opened, letter.birth_date, reference, appointment)
        may = self._may_open(letter.birth_date, appointment, behind.standing)
        if not (tried.has_room and proven and may):
            raise NotFound
        try:
            is_free = self._is_free_to(appointment, behind)
        except RegisterUnavailable:
            self.repository.write(tried.given_back)  # it was no guess
            raise
        if not is_free:
            raise NotFound
        return self.sessions.open_guest(
            appointment.patient_id,
            appointment.id,
            appointment.generation,
            self._logged(appointment),
            tried.given_back,  # the patient may come as often as they like
        )

    def attach(self, patient: Identity, letter: Letter, address: str) -> str:
        """The id of the appointment that the code is of, if it is this patient's. Raises NotFound
        for every reason, and Throttled like `open`."""
        self.attempts.from_address(address)
        opened = self.codes.open(letter.reference)
        tried = self.attempts.at_code(opened.lookup)
        reference = self.repository.reference(opened.lookup)
        if reference is None or not tried.has_room or reference.patient_id != patient.subject:
            raise NotFound
        if reference.expires <= self.clock().timestamp():
            raise NotFound
        self.repository.write(tried.given_back)
        return reference.appointment_id

    def _logged(self, appointment: Appointment) -> Write:
        """Whatever the session will be told, even by a refusal, was told to who had the code."""
        guest = Identity(role="guest", subject=appointment.patient_id)
        return self.access_log.entry(
            guest, "opened", "code", appointment.patient_id, appointment.organization
        )

    def _behind(self, reference: Reference | None) -> tuple[Appointment | None, _Patient]:
        """What the reference leads to; without one, the same reading of nothing."""
        patient, appointment = (
            (reference.patient_id, reference.appointment_id) if reference else ("", "")
        )
        items = self.repository.read(
            self.repository.appointment_key(patient, appointment),
            self.patients.person(patient),
            self.patients.preferences(patient),
        )
        standing = standing_of(items[1], items[2], self.clock())
        return appointment_of(items[0]), _Patient(items[1], standing)

    def _is_free_to(self, appointment: Appointment, behind: _Patient) -> bool:
        """Whether the population register, asked now, has nothing against it either. Who is not in
        it has the hospital's word alone."""
        if behind.person is None:
            return False
        known = self.patients.opened(behind.person, appointment.patient_id)
        person = self.registers.person(known.national_id)
        if person is None:
            return True
        if person.birth_date is None or person.protected or person.deceased:
            return False
        return not is_underage(person.birth_date, self.clock().astimezone(OSLO).date())

    def _is_proven(
        self, opened: Opened, birth_date: date, reference: Reference, appointment: Appointment
    ) -> bool:
        return (
            compare_digest(opened.proof(birth_date), reference.proof)
            and reference.generation == appointment.generation
            and reference.expires > self.clock().timestamp()
        )

    def _may_open(self, birth_date: date, appointment: Appointment, standing: Standing) -> bool:
        if not offers_codes(appointment):
            return False
        return policy.may_have_code(standing, birth_date, appointment.ends_at, self.clock())
