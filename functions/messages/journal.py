"""For the hospital's own journal: what happened in its threads, and each of them whole."""

from functions.messages.acting import KIND
from functions.messages.changes import FEED
from functions.messages.contract import Change, ChangePage, FedPatient, FedThread
from functions.messages.repository import MessagesRepository
from functions.messages.room import Room
from functions.messages.views import Views
from functions.shared.access_log import AccessLog
from functions.shared.clock import Clock
from functions.shared.identity import Identity
from functions.shared.outbox import Outbox


class Journal:
    """For systems, of their own organization."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        views: Views,
        outbox: Outbox,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.views = views
        self.outbox = outbox
        self.access_log = access_log
        self.clock = clock

    def read_changes(self, caller: Identity, cursor: str | None, limit: int) -> ChangePage:
        """What happened, in order. Raises InvalidCursor, FeedRestarted."""
        facts, end = self.outbox.read(FEED, caller.organization, cursor, limit)
        items = [
            Change.model_validate({**fact.facts, "id": fact.id, "kind": fact.kind, "at": fact.at})
            for fact in facts
        ]
        return ChangePage(items=items, cursor=end)

    def thread(self, caller: Identity, thread_id: str, after: int | None, limit: int) -> FedThread:
        """From the first entry on, or from the next after one. Raises NotFound."""
        thread, _ = self.room.find(caller, thread_id)
        entries = self.repository.entries(thread_id, (after or 0) + 1, thread.entries, limit)
        self.access_log.opened(
            caller, KIND, thread.patient_id, thread.organization, "hospital-journal"
        )
        person = self.views.person(thread)
        last = entries[-1].number if entries else thread.entries
        return FedThread(
            patient=FedPatient(
                national_id=person.national_id, name=person.name, birth_date=person.birth_date
            ),
            thread=self.views.summary(thread, self.clock(), caller.role),
            items=[self.views.entry(thread, each) for each in entries],
            cursor=str(last) if last < thread.entries else None,
        )
