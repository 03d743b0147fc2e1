"""The threads table: the only place that knows its keys."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from functions.messages.models import Attachment, Entry, Note, Side, Status, Thread
from functions.shared.clock import timestamp
from functions.shared.database import Database
from functions.shared.tables import AWAITED, BY_ASSIGNEE, BY_PATIENT, BY_QUEUE, GlobalIndex
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, equals, item_of, put, update

Listed = tuple[str, str]
"""Where a thread stands in an index: what that is ordered by, and its id."""

_HEAD = "thread"
_LAST = "~"
"""Behind every moment and every number."""
_WAITING: Status = "waiting"


class MessagesRepository:
    """Reads threads and prepares their writes."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def read(self, *keys: Key) -> list[Item | None]:
        """Items of any table, in one call."""
        return self.database.get_all(*keys)

    def write(self, *writes: Write | None) -> None:
        """All or nothing. Raises ConditionFailed and Busy."""
        self.database.transact(*writes)

    def thread_key(self, thread_id: str) -> Key:
        """A thread's head."""
        return Key(self.table, f"thread#{thread_id}", _HEAD)

    def attachment_key(self, attachment_id: str) -> Key:
        """A file's."""
        return Key(self.table, f"attachment#{attachment_id}", "attachment")

    def templates_key(self, unit_id: str) -> Key:
        """A unit's."""
        return Key(self.table, f"unit#{unit_id}", "templates")

    def unread_key(self, side: Side, whose: str) -> Key:
        """How many messages a patient, or a unit, has not read."""
        owner = "patient" if side == "patient" else "unit"
        return Key(self.table, f"unread#{owner}#{whose}", "unread")

    def newest(self, thread_id: str, limit: int) -> tuple[Thread | None, list[Entry]]:
        """The head, and the newest entries, the newest first: in one Query."""
        pk = f"thread#{thread_id}"
        items = self.database.page(
            self.table, pk, _entry_sort(1), _HEAD, limit + 1, newest_first=True
        )
        if not items or items[0]["sk"] != _HEAD:
            return None, []
        return Thread.model_validate(items[0]), [entry_of(item) for item in items[1:]]

    def entries(
        self, thread_id: str, first: int, last: int, limit: int, *, newest_first: bool = False
    ) -> list[Entry]:
        """Those with first <= number <= last."""
        if last < first:
            return []
        items = self.database.page(
            self.table,
            f"thread#{thread_id}",
            _entry_sort(first),
            _entry_sort(last),
            limit,
            newest_first=newest_first,
        )
        return [entry_of(item) for item in items]

    def notes(self, thread_id: str, limit: int) -> list[Note]:
        """Staff's, the newest first. Never in the thread's own partition."""
        items = self.database.page(
            self.table, f"notes#{thread_id}", "note#", f"note#{_LAST}", limit, newest_first=True
        )
        return [Note.model_validate(item) for item in items]

    def of_patient(self, patient_id: str, after: Listed | None, limit: int) -> list[Thread]:
        """A patient's, what happened last first."""
        return self._listed(BY_PATIENT, patient_id, after, limit, newest_first=True)

    def of_unit(
        self, unit_id: str, status: Status, assignee: str, after: Listed | None, limit: int
    ) -> list[Thread]:
        """A unit's of one status: what is due first, or where nobody waits, what happened last.

        `assignee`: only those that they have taken on.
        """
        index = BY_ASSIGNEE if assignee else BY_QUEUE
        partition = _assigned(unit_id, assignee, status) if assignee else _queue(unit_id, status)
        return self._listed(index, partition, after, limit, newest_first=status != _WAITING)

    def late(self, today: date, limit: int) -> list[str]:
        """Ids of threads whose promise is over and whose patients have not been told."""
        named = self.database.index_page(
            self.table, AWAITED, _HEAD, today.isoformat(), limit, begin="0"
        )
        return [item["pk"].partition("#")[2] for item in named if item["due"] < today.isoformat()]

    def put_thread(self, new: Thread, old: Thread | None) -> Write:
        """In the place of what stood there, if that still does."""
        condition = equals("step", old.step) if old else absent()
        return put(self.thread_key(new.id), {**item_of(new), **_indexed(new)}, condition)

    def put_entry(self, entry: Entry) -> Write:
        """The next of its thread."""
        key = Key(self.table, f"thread#{entry.thread_id}", _entry_sort(entry.number))
        return put(key, item_of(entry), absent())

    def mark_read(self, entry: Entry, at: datetime, function: str) -> Write:
        """When the other side had it before them first."""
        key = Key(self.table, f"thread#{entry.thread_id}", _entry_sort(entry.number))
        return update(key, {"read_at": timestamp(at), "read_by_function": function})

    def put_note(self, note: Note) -> Write:
        """Beside the thread."""
        sort = f"note#{timestamp(note.written_at)}#{note.id}"
        return put(Key(self.table, f"notes#{note.thread_id}", sort), item_of(note), absent())

    def add_unread(self, side: Side, whose: str, count: int) -> Write:
        """So many more, or fewer."""
        return update(self.unread_key(side, whose), {}, {"count": count})

    def put_attachment(self, new: Attachment, expires: datetime | None, old: bool) -> Write:
        """A file as it is now. `expires`: when it goes unless it is sent."""
        item = {**item_of(new), "expires": int(expires.timestamp()) if expires else None}
        key = self.attachment_key(new.id)
        return put(key, item, equals("status", "waiting") if old else absent())

    def send_attachment(self, attachment_id: str, thread_id: str) -> Write:
        """It is in the thread now, and stays as long as that. A file is sent once."""
        return update(
            self.attachment_key(attachment_id),
            {"thread_id": thread_id},
            removes=("expires",),
            condition=equals("thread_id", ""),
        )

    def put_templates(
        self, unit_id: str, sealed: bytes, version: int, by: Mapping[str, str]
    ) -> Write:
        """A unit's answers, at a version that follows the one that stood there."""
        condition = equals("version", version - 1) if version > 1 else absent()
        item = {"version": version, "sealed": sealed, **by}
        return put(self.templates_key(unit_id), item, condition)

    def _listed(
        self,
        index: GlobalIndex,
        partition: str,
        after: Listed | None,
        limit: int,
        *,
        newest_first: bool,
    ) -> list[Thread]:
        behind = None
        if after:
            sort, thread_id = after
            behind = {index.sort: sort, "pk": f"thread#{thread_id}", "sk": _HEAD}
        items = self.database.index_page(
            self.table, index, partition, _LAST, limit, after=behind, newest_first=newest_first
        )
        return [Thread.model_validate(item) for item in items]


def thread_of(item: Item | None) -> Thread | None:
    """As kept."""
    return Thread.model_validate(item) if item else None


def entry_of(item: Item) -> Entry:
    """As kept."""
    return Entry.model_validate(item)


def attachment_of(item: Item | None) -> Attachment | None:
    """As kept."""
    return Attachment.model_validate(item) if item else None


def queued(thread: Thread) -> str:
    """What a unit's queue is ordered by: the day that an answer is due, then who wrote first."""
    moment = timestamp(thread.active_at)
    return f"{thread.due.isoformat()}#{moment}" if thread.due else moment


def _indexed(thread: Thread) -> dict[str, Any]:
    return {
        "queue": _queue(thread.unit_id, thread.status),
        "queued": queued(thread),
        "assigned": _assigned(thread.unit_id, thread.assignee, thread.status)
        if thread.assignee
        else None,
        "awaited": _HEAD if thread.due and not thread.late_told else None,
    }


def _queue(unit_id: str, status: Status) -> str:
    return f"{unit_id}#{status}"


def _assigned(unit_id: str, assignee: str, status: Status) -> str:
    return f"{unit_id}#{assignee}#{status}"


def _entry_sort(number: int) -> str:
    return f"entry#{number:06d}"
