"""What patients and staff write in a thread: answered, closed and opened again."""

from functions.messages import policy
from functions.messages.acting import Acting, Asked, Moment, Outcome
from functions.messages.changes import Changes
from functions.messages.contract import NewMessage, ThreadSummary
from functions.messages.models import EntryKind
from functions.messages.repository import MessagesRepository
from functions.messages.room import side_of
from functions.messages.saying import Saying
from functions.shared.errors import NotPossible
from functions.shared.identity import Identity
from functions.shared.organizations import require_service


class Writing:
    """Everything raises NotFound, ServiceOff, FileNotReady, KeyReused and Busy."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        acting: Acting,
        saying: Saying,
        changes: Changes,
    ) -> None:
        self.repository = repository
        self.acting = acting
        self.saying = saying
        self.changes = changes

    def reply(
        self, caller: Identity, thread_id: str, said: NewMessage, key: str | None
    ) -> ThreadSummary:
        """One more message. Raises NotPossible in a closed thread."""
        keys = [self.saying.key_of(caller), *map(self.repository.attachment_key, said.attachments)]

        def act(at: Moment) -> Outcome:
            old, (me, *items) = at.thread, at.items[: len(keys)]
            organization, _ = require_service("messages", old.unit_id)
            if not policy.may_reply(old):
                raise NotPossible(thread_status=old.status)
            topic = organization.topic(old.topic)
            side = side_of(caller)
            new = policy.said(old, side, at.now, topic.answer_workdays if topic else 1)
            new = self.saying.named(new, me, caller)
            files = self.saying.files(caller, items, old.organization)
            entry = self.saying.entry(new, caller, "message", said.body, me, at.now, files)
            return Outcome(
                new,
                [
                    self.repository.put_entry(entry),
                    *(self.repository.send_attachment(each.id, new.id) for each in files),
                    self.changes.told("message", side, new, number=entry.number),
                    self.changes.notice(new, old, at.now),
                ],
            )

        asked = Asked("replied", thread_id, None, key, said.model_dump_json())
        return self.acting.do(caller, asked, keys, act)

    def close(
        self, caller: Identity, thread_id: str, version: int, key: str | None
    ) -> ThreadSummary:
        """Nothing more is written, until it is opened again. Raises Stale and NotPossible."""
        return self._turn(caller, Asked("closed", thread_id, version, key), "closed")

    def reopen(
        self, caller: Identity, thread_id: str, version: int, key: str | None
    ) -> ThreadSummary:
        """There is more to say. Raises Stale and NotPossible."""
        return self._turn(caller, Asked("reopened", thread_id, version, key), "reopened")

    def _turn(self, caller: Identity, asked: Asked, kind: EntryKind) -> ThreadSummary:
        keys = [self.saying.key_of(caller)]

        def act(at: Moment) -> Outcome:
            old, me = at.thread, at.items[0]
            if (old.status == "closed") == (kind == "closed"):
                raise NotPossible(thread_status=old.status)
            if kind == "reopened":
                require_service("messages", old.unit_id)
            turned = policy.closed(old) if kind == "closed" else policy.reopened(old, at.now)
            new = turned.model_copy(
                update={
                    "entries": old.entries + 1,
                    "version": old.version + 1,
                    "active_at": at.now,
                }
            )
            entry = self.saying.entry(new, caller, kind, None, me, at.now)
            told = self.changes.told(kind, side_of(caller), new, number=entry.number)
            return Outcome(new, [self.repository.put_entry(entry), told])

        return self.acting.do(caller, asked, keys, act)
