"""Promises that were not kept: told to the patient and to the hospital, once."""

from contextlib import suppress

from functions.messages import policy
from functions.messages.changes import Changes
from functions.messages.models import Thread
from functions.messages.repository import MessagesRepository, thread_of
from functions.shared.clock import OSLO, Clock
from functions.shared.database import ConditionFailed

_AT_ONCE = 100


class Overdue:
    """For nobody who asks."""

    def __init__(self, repository: MessagesRepository, changes: Changes, clock: Clock) -> None:
        self.repository = repository
        self.changes = changes
        self.clock = clock

    def sweep(self) -> int:
        """How many were told of. One that changes meanwhile is looked at by the next."""
        today = self.clock().astimezone(OSLO).date()
        keys = map(self.repository.thread_key, self.repository.late(today, _AT_ONCE))
        threads = [thread_of(item) for item in self.repository.read(*keys)]
        return sum(self._tell(thread) for thread in threads if thread)

    def _tell(self, old: Thread) -> bool:
        now = self.clock()
        if old.late_told or not policy.is_late(old, now):
            return False
        new = old.model_copy(update={"late_told": True})
        with suppress(ConditionFailed):
            self.repository.write(*self.changes.put(new, old), *self.changes.late(new, now))
            return True
        return False
