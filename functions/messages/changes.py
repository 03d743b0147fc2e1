"""What every change of a thread carries with it, whoever makes it."""

from datetime import datetime, timedelta

from functions.messages.models import Side, Thread
from functions.messages.repository import MessagesRepository
from functions.shared.outbox import About, Outbox
from functions.shared.writes import Write

FEED = "messages"
"""The change feed that tells of them."""

NEWS_KEPT = timedelta(days=7)
"""How long a word of a message is worth sending."""


class Changes:
    """Prepares the writes; the caller's transaction carries them."""

    def __init__(self, repository: MessagesRepository, outbox: Outbox) -> None:
        self.repository = repository
        self.outbox = outbox

    def put(self, new: Thread, old: Thread | None) -> list[Write | None]:
        """The thread as it will be, and the counts of what is unread: each is the sum of what its
        threads say, because nothing else changes either."""
        before = old.patient_unread if old else 0
        stepped = new.model_copy(update={"step": old.step + 1 if old else 1})
        return [
            self.repository.put_thread(stepped, old),
            self._unread("patient", new.patient_id, new.patient_unread - before),
            *self._unread_at_units(new, old),
        ]

    def told(self, name: str, by: str, new: Thread, **facts: object) -> Write:
        """To the hospital's system: ids and codes, and no word of what was said."""
        about = {
            "thread_id": new.id,
            "unit_id": new.unit_id,
            "version": new.version,
            "by": by,
            **facts,
        }
        return self.outbox.fact(FEED, new.organization, f"thread.{name}", about)

    def notice(self, new: Thread, old: Thread | None, now: datetime) -> Write | None:
        """To the patient, that a message has come: one until they have read it."""
        if not new.noticed or (old and old.noticed):
            return None
        return self._notice(new, "thread-message", f"thread#{new.id}#{new.entries}", now)

    def late(self, new: Thread, now: datetime) -> list[Write]:
        """To both, that the promise was not kept."""
        due = new.due.isoformat() if new.due else ""
        key = f"overdue#{new.id}#{due}"
        return [
            self._notice(new, "thread-overdue", key, now),
            self.told("overdue", "service", new, due=due),
        ]

    def _notice(self, thread: Thread, occasion: str, key: str, now: datetime) -> Write:
        about = About(thread.organization, thread_id=thread.id)
        return self.outbox.notice(thread.patient_id, occasion, key, now + NEWS_KEPT, about)

    def _unread_at_units(self, new: Thread, old: Thread | None) -> list[Write | None]:
        if old is None or old.unit_id == new.unit_id:
            before = old.staff_unread if old else 0
            return [self._unread("staff", new.unit_id, new.staff_unread - before)]
        return [
            self._unread("staff", old.unit_id, -old.staff_unread),
            self._unread("staff", new.unit_id, new.staff_unread),
        ]

    def _unread(self, side: Side, whose: str, more: int) -> Write | None:
        return self.repository.add_unread(side, whose, more) if more else None
