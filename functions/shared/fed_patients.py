"""Whose number a hospital's system has sent: for every feed that tells of a person."""

from collections.abc import Callable
from datetime import date

from functions.shared.clock import OSLO, Clock
from functions.shared.errors import InvalidPatient
from functions.shared.ids import new_id
from functions.shared.national_id import is_valid
from functions.shared.patients import Patients
from functions.shared.registers import RegisteredPerson, Registers
from functions.shared.settings import Stage
from functions.shared.typed import Item
from functions.shared.writes import Key, Write

EARLIEST_BIRTH = date(1890, 1, 1)
"""Nobody living was born before."""


class FedPatients:
    """Judges what was said, and finds out who it is."""

    def __init__(
        self,
        patients: Patients,
        registers: Registers,
        read: Callable[..., list[Item | None]],
        clock: Clock,
        stage: Stage,
    ) -> None:
        self.patients = patients
        self.registers = registers
        self.read = read
        self.clock = clock
        self.stage: Stage = stage

    def require(self, national_id: str, birth_date: date | None = None) -> None:
        """Raises InvalidPatient for a number or a birth date that nobody has."""
        if not is_valid(national_id, self.stage):
            raise InvalidPatient(field="national_id")
        today = self.clock().astimezone(OSLO).date()
        if birth_date and not EARLIEST_BIRTH <= birth_date <= today:
            raise InvalidPatient(field="birth_date")

    def whose(
        self, identifier: Key, identified: Item | None, national_id: str
    ) -> tuple[str, list[Write], RegisteredPerson | None]:
        """Whose number it is. The register is asked about a new one: its owner may be known here
        by another. Raises RegisterUnavailable, NumberConflict."""
        if identified:
            return identified["patient_id"], [], None
        registered = self.registers.person(national_id)
        others = [
            self.patients.identifier(number)
            for number in (registered.numbers if registered else ())
            if number != national_id
        ]
        known = [identified, *self.read(*others)]
        return *self.patients.tied([identifier, *others], known, new_id()), registered
