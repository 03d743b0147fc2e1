"""A thread in which a patient and two nurses of its unit do what can be done, in turns."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from functions.messages import compose
from functions.messages.contract import (
    Assignment,
    Forwarding,
    JournalMark,
    NewMessage,
    NewNote,
)
from functions.messages.models import Entry, Note, Thread
from functions.shared import aws
from functions.shared.identity import Identity
from functions.shared.organizations import organizations
from functions.shared.typed import Item, decode
from tests.integration.snapshot import Snapshot
from tests.integration.stepping import stopping_at
from tests.integration.world import START, World, unit, world_in
from tests.integration.writing import Pair

UNIT = unit("ous")
ELSEWHERE = next(
    each.id for each in organizations()["ous"].units if each.id != UNIT and not each.discreet
)
NURSES = {
    who: Identity(role="staff", subject=who, organization="ous", function="nurse", units=UNIT)
    for who in ("nurse", "colleague")
}


@dataclass
class Talk:
    """As it was when two begin at once."""

    world: World
    id: str
    start: Snapshot = field(init=False)
    now: datetime = field(init=False)
    old: Thread = field(init=False)

    def __post_init__(self) -> None:
        self.start, self.now = Snapshot.taken(), self.world.now
        self.old = Found(self.start, self.id).head

    def put_back(self) -> None:
        """Everything as it was."""
        self.start.put_back()
        self.world.now = self.now

    def who(self, name: str) -> Identity:
        """By name: the patient, or one of the nurses."""
        return NURSES.get(name) or Identity(role="patient", subject=self.old.patient_id)

    def say(self, who: str, key: str | None) -> None:
        said = NewMessage(body=f"Hilsen {who}")
        compose.writing().reply(self.who(who), self.id, said, key)

    def read(self, who: str) -> None:
        compose.reading().mark_read(self.who(who), self.id, self.old.entries)

    def close(self, who: str, key: str | None) -> None:
        compose.writing().close(self.who(who), self.id, self.old.version, key)

    def reopen(self, who: str, key: str | None) -> None:
        compose.writing().reopen(self.who(who), self.id, self.old.version, key)

    def assign(self, who: str, key: str | None) -> None:
        said = Assignment(to=who)
        compose.handling().assign(self.who(who), self.id, said, self.old.version, key)

    def forward(self, who: str, key: str | None) -> None:
        said = Forwarding(unit_id=ELSEWHERE, reason=f"Hilsen {who}")
        compose.handling().forward(self.who(who), self.id, said, self.old.version, key)

    def note(self, who: str, key: str | None) -> None:
        compose.handling().note(self.who(who), self.id, NewNote(body=f"Hilsen {who}"), key)

    def mark(self, who: str, key: str | None) -> None:
        said = JournalMark(done=True)
        compose.handling().journal(self.who(who), self.id, said, self.old.version, key)


@dataclass(frozen=True)
class Found:
    """What stands in the tables, parsed once."""

    snapshot: Snapshot
    thread_id: str

    def items(self, table: str, prefix: str) -> list[Item]:
        """Those whose keys begin so, in their order."""
        return [
            decode(item)
            for (of, pk, sk), item in self.snapshot.items.items()
            if of == table and f"{pk}/{sk}".startswith(prefix)
        ]

    @cached_property
    def heads(self) -> list[Thread]:
        items = self.items("threads", "thread#")
        return [Thread.model_validate(each) for each in items if each["sk"] == "thread"]

    @cached_property
    def head(self) -> Thread:
        (found,) = (each for each in self.heads if each.id == self.thread_id)
        return found

    @cached_property
    def entries(self) -> list[Entry]:
        items = self.items("threads", f"thread#{self.thread_id}/entry#")
        return [Entry.model_validate(each) for each in items]

    def shown(self, entry: Entry) -> str:
        """What was written, or what was done."""
        return compose._views().entry(self.head, entry).body or entry.kind

    @cached_property
    def notes(self) -> list[str]:
        items = self.items("threads", f"notes#{self.thread_id}/")
        notes = map(Note.model_validate, items)
        return [compose._views().note(self.head, each).body for each in notes]

    @cached_property
    def unread(self) -> dict[str, int]:
        """By whose they are; nothing of whom there is nothing to read for."""
        counts = {each["pk"]: int(each["count"]) for each in self.items("threads", "unread#")}
        return {whose: count for whose, count in counts.items() if count}

    @cached_property
    def units(self) -> list[str]:
        """Those that the thread makes its patient have to do with."""
        prefix = f"patient#{self.head.patient_id}/unit#"
        relations = [each["sk"].split("#") for each in self.items("relations", prefix)]
        return [unit for _, unit, kind, id_ in relations if (kind, id_) == ("thread", self.head.id)]

    @cached_property
    def told(self) -> Counter[tuple[str, ...]]:
        """To the hospital."""
        facts = self.items("outbox", "outbox#")
        return Counter(
            (each["kind"], *(f"{name}={value}" for name, value in sorted(each["facts"].items())))
            for each in facts
        )

    @cached_property
    def noticed(self) -> Counter[tuple[str, str]]:
        """To the patient."""
        notices = self.items("outbox", "notice#")
        return Counter((each["occasion"], each["pk"]) for each in notices)

    @cached_property
    def logged(self) -> Counter[tuple[str, str]]:
        """What was done or shown, and to whom."""
        entries = self.items("access_log", "patient#")
        return Counter((each["action"], each["reader"]) for each in entries)

    def without_what_differs(self) -> tuple[Any, ...]:
        """Ids and seals differ from run to run, and in how many steps it came about."""
        blank = {"step": 0, "subject": b"", "person": b"", "assignee_name": None}
        sealed = {"text": None, "name": None}
        return (
            self.head.model_copy(update=blank),
            [(self.shown(each), each.model_copy(update=sealed)) for each in self.entries],
            sorted(self.notes),
            self.unread,
            self.units,
            self.told,
            self.noticed,
            self.logged,
        )


State = Callable[[Pair], str]
"""Answers the thread's id."""


def is_open(pair: Pair) -> str:
    """Each side has written what the other has not read."""
    thread = str(pair.started()["id"])
    assert pair.reply(pair.nurse, thread).status == 201
    assert pair.reply(pair.patient, thread, "Og om morgenen?").status == 201
    return thread


def is_closed(pair: Pair) -> str:
    """While the patient waited for an answer."""
    thread = is_open(pair)
    version = pair.thread(pair.nurse, thread)["thread"]["version"]
    assert pair.act(pair.nurse, thread, "close", version=version).status == 200
    return thread


def is_late(pair: Pair) -> str:
    """And nobody has been told yet."""
    thread = is_open(pair)
    pair.world.move(days=9)
    return thread


@dataclass
class Talks:
    """Each state as it was made."""

    world: World
    made: dict[State, Talk] = field(default_factory=dict)

    def at(self, state: State) -> Talk:
        """Where no other was before. Beside it the patient has another at the unit, answered and
        unread."""
        if state not in self.made:
            self.world.now = START
            Snapshot({}).put_back()
            pair = Pair.in_(self.world)
            self.world.staff("colleague", name="Rolig Rev")
            assert pair.reply(pair.nurse, is_open(pair)).status == 201
            self.made[state] = Talk(self.world, state(pair))
        talk = self.made[state]
        talk.put_back()
        return talk


@contextmanager
def talks_in(folder: Path) -> Iterator[Talks]:
    """Their world must be the only one: no test beside them may make its own."""
    with pytest.MonkeyPatch.context() as patch, world_in(folder, patch) as world:
        patch.setattr("functions.shared.database.time", SimpleNamespace(sleep=lambda _: None))
        with stopping_at(aws.dynamodb(compose.settings())):
            yield Talks(world)
