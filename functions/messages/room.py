"""A thread before whoever asks for it: theirs, or not there."""

from functions.messages.models import Side, Thread
from functions.messages.repository import MessagesRepository, thread_of
from functions.shared.clock import Clock
from functions.shared.errors import NotFound
from functions.shared.identity import Identity
from functions.shared.organizations import require_service
from functions.shared.patients import Patients
from functions.shared.standing import standing_of
from functions.shared.typed import Item
from functions.shared.writes import Key


class Room:
    """A patient's own, a unit's for its staff, an organization's for its system."""

    def __init__(self, repository: MessagesRepository, patients: Patients, clock: Clock) -> None:
        self.repository = repository
        self.patients = patients
        self.clock = clock

    def find(
        self, caller: Identity, thread_id: str, *keys: Key
    ) -> tuple[Thread, list[Item | None]]:
        """The thread, the patient's person, and whatever else is asked for, in one call.

        Raises NotFound.
        """
        thread_key = self.repository.thread_key(thread_id)
        stored, *rest = self.repository.read(thread_key, *self._person(caller), *keys)
        thread = thread_of(stored)
        self.require(caller, thread, rest[0] if caller.role == "patient" else None)
        assert thread is not None  # noqa: S101 - else it was not found
        return thread, rest[1:] if caller.role == "patient" else rest

    def require(self, caller: Identity, thread: Thread | None, person: Item | None) -> None:
        """Raises NotFound unless it is the caller's, and they are alive."""
        if thread is None:
            raise NotFound
        if caller.role == "patient":
            if thread.patient_id != caller.subject:
                raise NotFound
            self.require_alive(person)
        elif caller.role == "staff":
            if thread.organization != caller.organization:
                raise NotFound
            self.require_unit(caller, thread.unit_id)
        elif thread.organization != caller.organization:
            raise NotFound

    def require_unit(self, caller: Identity, unit_id: str) -> None:
        """Raises NotFound for a unit where the caller does not work, ServiceOff."""
        if unit_id not in caller.units.split(","):
            raise NotFound
        require_service("messages", unit_id)

    def require_alive(self, person: Item | None) -> None:
        """Raises NotFound for a patient who is dead, or nobody."""
        if person is None or standing_of(person, None, self.clock()).deceased:
            raise NotFound

    def read_person(self, caller: Identity) -> Item:
        """The calling patient. Raises NotFound."""
        (person,) = self.repository.read(self.patients.person(caller.subject))
        self.require_alive(person)
        assert person is not None  # noqa: S101 - else they were not found
        return person

    def _person(self, caller: Identity) -> list[Key]:
        return [self.patients.person(caller.subject)] if caller.role == "patient" else []


def side_of(caller: Identity) -> Side:
    """Whose words theirs are."""
    return "patient" if caller.role == "patient" else "staff"
