"""What staff do with a thread among themselves: take it on, forward it, note, mark it."""

from functions.messages.acting import Acting, Asked, Moment, Outcome
from functions.messages.changes import Changes
from functions.messages.contract import (
    Assignment,
    Forwarding,
    JournalMark,
    NewNote,
    ThreadSummary,
)
from functions.messages.models import Entry, Note, Thread
from functions.messages.repository import MessagesRepository
from functions.shared.access_log import Action
from functions.shared.errors import NotFound, NotPossible
from functions.shared.identity import Identity
from functions.shared.ids import new_id
from functions.shared.organizations import require_service
from functions.shared.relations import Relation, Relations
from functions.shared.sealing import Sealer
from functions.shared.staff import staff_key, staff_of
from functions.shared.typed import Item


class Handling:
    """By staff of the thread's unit. Everything raises NotFound, KeyReused and Busy."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        acting: Acting,
        changes: Changes,
        relations: Relations,
        sealer: Sealer,
        staff_table: str,
    ) -> None:
        self.repository = repository
        self.acting = acting
        self.changes = changes
        self.relations = relations
        self.sealer = sealer
        self.staff_table = staff_table

    def assign(
        self, caller: Identity, thread_id: str, said: Assignment, version: int, key: str | None
    ) -> ThreadSummary:
        """To a colleague at the unit, or to nobody. Raises Stale."""
        keys = []
        if said.to is not None:
            keys.append(staff_key(self.staff_table, said.to, caller.organization))

        def act(at: Moment) -> Outcome:
            new = at.thread.model_copy(
                update={
                    "version": at.thread.version + 1,
                    "assignee": said.to or "",
                    "assignee_name": None,
                }
            )
            if said.to is not None:
                name = self._colleague(at.items[0], new.unit_id)
                sealed = self.sealer.seal(new.organization, name, *new.assignee_place())
                new = new.model_copy(update={"assignee_name": sealed})
            return Outcome(new, [self.changes.told("assigned", "staff", new)])

        asked = Asked("assigned", thread_id, version, key, said.model_dump_json())
        return self.acting.do(caller, asked, keys, act)

    def forward(
        self, caller: Identity, thread_id: str, said: Forwarding, version: int, key: str | None
    ) -> None:
        """To another unit of the organization; what the patient waits for is due as before.

        Raises ServiceOff, Stale, and NotPossible for a closed thread.
        """
        organization, unit = require_service("messages", said.unit_id)
        if organization.id != caller.organization:
            raise NotFound
        keys = [staff_key(self.staff_table, caller.subject, caller.organization)]

        def act(at: Moment) -> Outcome:
            old = at.thread
            if old.status == "closed" or unit.id == old.unit_id:
                raise NotPossible(thread_status=old.status)
            new = old.model_copy(
                update={
                    "version": old.version + 1,
                    "entries": old.entries + 1,
                    "active_at": at.now,
                    "unit_id": unit.id,
                    "assignee": "",
                    "assignee_name": None,
                }
            )
            entry = self._forwarded(caller, old, new, said.reason, at.items[0])
            told = self.changes.told("forwarded", "staff", new, from_unit=old.unit_id)
            return Outcome(
                new,
                [
                    self.repository.put_entry(entry),
                    self.relations.delete(_relation(old)),
                    self.relations.put(_relation(new)),
                    told,
                ],
            )

        asked = Asked("forwarded", thread_id, version, key, said.model_dump_json())
        try:
            self.acting.do(caller, asked, keys, act)
        except NotFound:
            if not self.acting.is_done(caller, asked):
                raise  # else it is another unit's by now, because they asked for it

    def note(
        self, caller: Identity, thread_id: str, said: NewNote, key: str | None
    ) -> ThreadSummary:
        """For colleagues: the patient never sees it."""
        keys = [staff_key(self.staff_table, caller.subject, caller.organization)]

        def act(at: Moment) -> Outcome:
            name = self._colleague(at.items[0], at.thread.unit_id)
            note = Note(
                id=new_id(),
                thread_id=thread_id,
                author=caller.subject,
                name=b"",
                function=caller.function,
                written_at=at.now,
                text=b"",
            )
            scope = at.thread.organization
            sealed = {
                "name": self.sealer.seal(scope, name, *note.place("name")),
                "text": self.sealer.seal(scope, said.body, *note.place("text")),
            }
            return Outcome(at.thread, [self.repository.put_note(note.model_copy(update=sealed))])

        asked = Asked("noted", thread_id, None, key, said.model_dump_json())
        return self.acting.do(caller, asked, keys, act)

    def journal(
        self, caller: Identity, thread_id: str, said: JournalMark, version: int, key: str | None
    ) -> ThreadSummary:
        """Whether the hospital's system is to take it up in its journal. Raises Stale."""

        action: Action = "journal-marked" if said.done else "journal-unmarked"

        def act(at: Moment) -> Outcome:
            marked = {
                "version": at.thread.version + 1,
                "journal_at": at.now if said.done else None,
                "journal_by": caller.function if said.done else "",
            }
            new = at.thread.model_copy(update=marked)
            return Outcome(new, [self.changes.told(action, "staff", new)])

        return self.acting.do(caller, Asked(action, thread_id, version, key), [], act)

    def _forwarded(
        self, caller: Identity, old: Thread, new: Thread, reason: str, me: Item | None
    ) -> Entry:
        entry = Entry(
            thread_id=new.id,
            number=new.entries,
            kind="forwarded",
            by="staff",
            author=caller.subject,
            function=caller.function,
            unit_id=old.unit_id,
            to_unit=new.unit_id,
            sent_at=new.active_at,
        )
        name = self._colleague(me, old.unit_id)
        sealed = {
            "name": self.sealer.seal(new.organization, name, *entry.place("name")),
            "text": self.sealer.seal(new.organization, reason, *entry.place("text")),
        }
        return entry.model_copy(update=sealed)

    def _colleague(self, item: Item | None, unit_id: str) -> str:
        """The name of one who works at the unit. Raises NotFound."""
        staff = staff_of(item, self.sealer) if item else None
        if staff is None or staff.removed or unit_id not in staff.units:
            raise NotFound
        return staff.name


def _relation(thread: Thread) -> Relation:
    return Relation(thread.patient_id, thread.unit_id, "thread", thread.id, fed=False)
