"""How every act on a thread is done: once, in one transaction, with its entry in the access log."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from functions.messages.changes import Changes
from functions.messages.contract import ThreadSummary
from functions.messages.models import Thread
from functions.messages.repository import MessagesRepository
from functions.messages.room import Room
from functions.messages.views import Views
from functions.shared.access_log import AccessLog, Action, Purpose
from functions.shared.clock import Clock
from functions.shared.database import undisturbed
from functions.shared.errors import DomainError, Stale
from functions.shared.idempotency import Intent
from functions.shared.identity import Identity
from functions.shared.typed import Item
from functions.shared.writes import Key, Write

KIND = "thread"


@dataclass(frozen=True)
class Moment:
    """What an act decides on: the thread, whatever else was read with it, and the time."""

    thread: Thread
    items: Sequence[Item | None]
    now: datetime


@dataclass(frozen=True)
class Outcome:
    """What becomes of it."""

    thread: Thread
    writes: list[Write | None] = field(default_factory=list)


Act = Callable[[Moment], Outcome]


@dataclass(frozen=True)
class Asked:
    """What is asked of a thread. Without a version, it says itself what it was decided on."""

    action: Action
    thread_id: str
    version: int | None
    key: str | None
    body: str = ""

    def intent(self, table: str, caller: Identity) -> Intent | None:
        """What its key stands for."""
        if self.key is None:
            return None
        route = f"{self.action}#{self.thread_id}"
        return Intent.of(table, caller.subject, route, self.key, self.version, self.body)


def purpose_of(caller: Identity, thread: Thread) -> Purpose:
    """Why one looks: it is theirs, they have taken it on, or it waits in their unit's queue."""
    if caller.role == "patient":
        return "own-thread"
    if caller.role == "system":
        return "hospital-journal"
    return "assigned-thread" if thread.assignee == caller.subject else "unit-queue"


class Acting:
    """By a thread's patient, or by staff of its unit."""

    def __init__(
        self,
        *,
        repository: MessagesRepository,
        room: Room,
        changes: Changes,
        views: Views,
        access_log: AccessLog,
        clock: Clock,
    ) -> None:
        self.repository = repository
        self.room = room
        self.changes = changes
        self.views = views
        self.access_log = access_log
        self.clock = clock

    def do(self, caller: Identity, asked: Asked, keys: Sequence[Key], act: Act) -> ThreadSummary:
        """Raises NotFound, Stale, KeyReused, Busy, and what the act refuses."""
        intent = asked.intent(self.repository.table, caller)

        def attempt() -> ThreadSummary:
            places = [*keys, *([intent.place] if intent else [])]
            old, items = self.room.find(caller, asked.thread_id, *places)
            now = self.clock()
            if intent and intent.is_done(items[-1], now):
                return self.opened(caller, old)
            try:
                if asked.version is not None and old.version != asked.version:
                    raise Stale
                outcome = act(Moment(old, items, now))
            except DomainError:
                # Another request under the same key may have done it since the record was read.
                if intent and intent.is_done(self.repository.read(intent.place)[0], now):
                    return self.opened(caller, self.room.find(caller, asked.thread_id)[0])
                raise
            new = outcome.thread
            self.repository.write(
                *self.changes.put(new, old),
                *outcome.writes,
                self.entry(caller, asked.action, old),
                intent.done(now) if intent else None,
            )
            return self.views.summary(new, now, caller.role)

        return undisturbed(attempt)

    def is_done(self, caller: Identity, asked: Asked) -> bool:
        """Whether it was, whatever the caller may see by now. Raises KeyReused."""
        intent = asked.intent(self.repository.table, caller)
        if intent is None:
            return False
        return intent.is_done(self.repository.read(intent.place)[0], self.clock())

    def entry(self, caller: Identity, action: Action, thread: Thread) -> Write:
        """Who did it, for the transaction."""
        purpose = purpose_of(caller, thread)
        return self.access_log.entry(
            caller, action, KIND, thread.patient_id, thread.organization, purpose
        )

    def opened(self, caller: Identity, thread: Thread) -> ThreadSummary:
        """As it stands, after the access log says that it was shown."""
        purpose = purpose_of(caller, thread)
        self.access_log.opened(caller, KIND, thread.patient_id, thread.organization, purpose)
        return self.views.summary(thread, self.clock(), caller.role)

    def first(
        self,
        caller: Identity,
        intent: Intent | None,
        thread_id: str,
        attempt: Callable[[], ThreadSummary],
    ) -> ThreadSummary:
        """A thread is begun once. Raises Busy, and what the attempt refuses."""

        def tried() -> ThreadSummary:
            try:
                return attempt()
            except DomainError:
                # Another request under the same key may have begun it since the record was read.
                if intent and (
                    done := self.repeated(
                        caller, intent, self.repository.read(intent.place), thread_id
                    )
                ):
                    return done
                raise

        return undisturbed(tried)

    def repeated(
        self,
        caller: Identity,
        intent: Intent | None,
        items: Sequence[Item | None],
        thread_id: str,
    ) -> ThreadSummary | None:
        """A thread that was begun under the same key before, whose record was read last. Raises
        KeyReused."""
        if intent is None or not intent.is_done(items[-1], self.clock()):
            return None
        return self.opened(caller, self.room.find(caller, thread_id)[0])
