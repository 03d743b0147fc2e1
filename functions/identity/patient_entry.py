"""A patient comes in: who they are, and whether anything closes the door."""

from functions.identity.claims import SignInRefused, national_number
from functions.identity.models import Arrival
from functions.shared.clock import OSLO, Clock
from functions.shared.database import Database, undisturbed
from functions.shared.ids import new_id
from functions.shared.national_id import is_valid
from functions.shared.patients import Patients
from functions.shared.registers import RegisteredPerson, Registers
from functions.shared.sessions import OpenedSession, Sessions
from functions.shared.settings import Stage
from functions.shared.standing import is_underage, standing_of


class PatientEntry:
    """Asks the population register every time; without its word nobody is let in."""

    def __init__(
        self,
        *,
        database: Database,
        patients: Patients,
        registers: Registers,
        sessions: Sessions,
        clock: Clock,
        stage: Stage,
    ) -> None:
        self.database = database
        self.patients = patients
        self.registers = registers
        self.sessions = sessions
        self.clock = clock
        self.stage: Stage = stage

    def open(self, arrival: Arrival) -> OpenedSession:
        """A session. Raises SignInRefused, RegisterUnavailable, NumberConflict, Busy."""
        number = national_number(arrival.claims)
        if not is_valid(number, self.stage):
            raise SignInRefused("refused")
        return undisturbed(lambda: self._open(self._registered(number), arrival))

    def _registered(self, number: str) -> RegisteredPerson:
        person = self.registers.person(number)
        if person is None or person.birth_date is None:
            raise SignInRefused("not-registered")
        if is_underage(person.birth_date, self.clock().astimezone(OSLO).date()):
            raise SignInRefused("underage")
        return person

    def _open(self, person: RegisteredPerson, arrival: Arrival) -> OpenedSession:
        keys = [self.patients.identifier(number) for number in person.numbers]
        patient_id, ties = self.patients.tied(keys, self.database.get_all(*keys), new_id())
        stored = self.database.get(self.patients.person(patient_id))
        facts, writes = self.patients.registered(stored, patient_id, person)
        if standing_of(facts, None, self.clock()).deceased:
            self.database.transact(*ties, *writes)
            self.sessions.end_all("patient", patient_id)
            raise SignInRefused("closed")
        known = {"assurance": "high", **arrival.device}
        return self.sessions.open("patient", patient_id, arrival.login, known, *ties, *writes)
