"""Every order in which the calls of two who meet in one thread can fall."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations_with_replacement, product
from pathlib import Path

import pytest

from functions.messages import compose
from tests.integration.snapshot import Snapshot
from tests.integration.stepping import Run, every_schedule
from tests.integration.talking import (
    Found,
    State,
    Talk,
    Talks,
    is_closed,
    is_late,
    is_open,
    talks_in,
)

KEY = "one-key-for-both"


@dataclass(frozen=True)
class Act:
    """What someone does, and what is then in the log, told, and there to read."""

    name: str
    do: Callable[[Talk], object]
    logged: tuple[str, str] | None = None
    told: str = ""
    says: str = ""
    notes: str = ""
    key: str | None = None


def says(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} says",
        lambda talk: talk.say(who, key),
        logged=("replied", who),
        told="thread.message",
        says=f"Hilsen {who}",
        key=key,
    )


def reads(who: str) -> Act:
    return Act(f"{who} reads", lambda talk: talk.read(who))


def closes(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} closes",
        lambda talk: talk.close(who, key),
        logged=("closed", who),
        told="thread.closed",
        says="closed",
        key=key,
    )


def reopens(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} reopens",
        lambda talk: talk.reopen(who, key),
        logged=("reopened", who),
        told="thread.reopened",
        says="reopened",
        key=key,
    )


def assigns(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} takes it",
        lambda talk: talk.assign(who, key),
        logged=("assigned", who),
        told="thread.assigned",
        key=key,
    )


def forwards(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} forwards",
        lambda talk: talk.forward(who, key),
        logged=("forwarded", who),
        told="thread.forwarded",
        says=f"Hilsen {who}",
        key=key,
    )


def notes(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} notes",
        lambda talk: talk.note(who, key),
        logged=("noted", who),
        notes=f"Hilsen {who}",
        key=key,
    )


def marks(who: str, key: str | None = None) -> Act:
    return Act(
        f"{who} marks",
        lambda talk: talk.mark(who, key),
        logged=("journal-marked", who),
        told="thread.journal-marked",
        key=key,
    )


SWEEPS = Act("the sweep comes", lambda _: compose.overdue().sweep())

Meeting = tuple[State, Act, Act]


def of_nurse(who: str) -> list[Act]:
    return [each(who) for each in (says, reads, closes, assigns, forwards, notes, marks)]


PATIENTS = [says("patient"), reads("patient"), closes("patient")]
BY_KEY = (says, closes, assigns, forwards, notes, marks)

OPEN: list[Meeting] = [
    *((is_open, *both) for both in combinations_with_replacement(PATIENTS, 2)),
    *((is_open, *both) for both in product(PATIENTS, of_nurse("nurse"))),
    *(
        (is_open, one, of_nurse("colleague")[place])
        for at, one in enumerate(of_nurse("nurse"))
        for place in range(at, 7)
    ),
    *((is_open, act("nurse", KEY), act("nurse", KEY)) for act in BY_KEY),
    (is_open, says("patient", KEY), says("patient", KEY)),
]
CLOSED: list[Meeting] = [
    (is_closed, reopens("patient"), reopens("patient")),
    (is_closed, reopens("nurse", KEY), reopens("nurse", KEY)),
    (is_closed, reopens("nurse"), says("patient")),
    (is_closed, reopens("nurse"), reads("patient")),
    (is_closed, reopens("nurse"), reopens("colleague")),
    *((is_closed, reopens("patient"), each) for each in of_nurse("nurse")),
    *((is_closed, reopens("nurse"), each) for each in of_nurse("colleague")),
]
LATE: list[Meeting] = [
    (is_late, SWEEPS, SWEEPS),
    *((is_late, SWEEPS, each) for each in (*PATIENTS, *of_nurse("nurse"))),
]


@pytest.fixture(scope="module")
def talks(folder: Path) -> Iterator[Talks]:
    with talks_in(folder) as made:
        yield made


def name_of(part: object) -> str | None:
    return part.name if isinstance(part, Act) else getattr(part, "__name__", None)


@pytest.mark.parametrize(("state", "one", "other"), [*OPEN, *CLOSED, *LATE], ids=name_of)
def test_who_meets_in_a_thread(talks: Talks, state: State, one: Act, other: Act) -> None:
    """Each order ends as one of the two in which one is done before the other begins."""
    talk = talks.at(state)
    runs: list[Run] = []
    endings = []
    for run in every_schedule(lambda: one.do(talk), lambda: other.do(talk)):
        found = Found(Snapshot.taken(), talk.id)
        nothing_is_lost(found, run)
        what_was_acknowledged_is_there(talk, found, run, one, other)
        if SWEEPS in (one, other):  # what it came too early for, it does the next time
            compose.overdue().sweep()
            found = Found(Snapshot.taken(), talk.id)
        runs.append(run)
        endings.append((run.outcomes, found.without_what_differs()))
        talk.put_back()
    assert "done" in {outcome for run in runs for outcome in run.outcomes}
    assert len({tuple(run.steps) for run in runs}) == len(runs) >= 2
    for run, ending in zip(runs, endings, strict=True):
        assert ending in (endings[0], endings[-1]), run


@pytest.mark.parametrize(
    ("state", "act"),
    [
        *((is_open, each) for each in (*PATIENTS, *of_nurse("nurse"))),
        *((is_closed, reopens(who)) for who in ("patient", "nurse")),
        (is_late, SWEEPS),
    ],
    ids=name_of,
)
def test_alone_it_is_done(talks: Talks, state: State, act: Act) -> None:
    talk = talks.at(state)
    act.do(talk)
    assert Snapshot.taken() != talk.start


def nothing_is_lost(found: Found, run: Run) -> None:
    """The order has no gap, the counts are exact, and one unit has the thread."""
    head, entries = found.head, found.entries
    assert [each.number for each in entries] == list(range(1, head.entries + 1)), run
    for side, read, unread in (
        ("staff", head.patient_read, head.patient_unread),
        ("patient", head.staff_read, head.staff_unread),
    ):
        theirs = [each for each in entries if (each.kind, each.by) == ("message", side)]
        assert unread == sum(each.number > read for each in theirs), run
        assert all((each.read_at is not None) == (each.number <= read) for each in theirs), run
    sums: Counter[str] = Counter()
    for each in found.heads:
        sums[f"unread#patient#{each.patient_id}"] += each.patient_unread
        sums[f"unread#unit#{each.unit_id}"] += each.staff_unread
    assert found.unread == {whose: count for whose, count in sums.items() if count}, run
    assert found.units == [head.unit_id], run
    assert (head.due is not None) == (head.status == "waiting"), run


def what_was_acknowledged_is_there(
    talk: Talk, found: Found, run: Run, one: Act, other: Act
) -> None:
    """Once, even if it was asked for twice under one key; and nothing of what was refused."""
    ends = zip((one, other), run.outcomes, strict=True)
    done = [act for act, outcome in ends if outcome == "done"]
    if one.key and (one.name, one.key) == (other.name, other.key):
        done = done[:1]
    begin = Found(talk.start, talk.id)
    said = Counter(map(found.shown, found.entries)) - Counter(map(begin.shown, begin.entries))
    assert said == Counter(act.says for act in done if act.says), run
    assert Counter(found.notes) == Counter(act.notes for act in done if act.notes), run
    told = Counter(kind for kind, *_ in (found.told - begin.told).elements())
    told.pop("thread.overdue", None)
    assert told == Counter(act.told for act in done if act.told), run
    names = {talk.old.patient_id: "patient"}
    logged = Counter(
        (action, names.get(reader, reader))
        for action, reader in (found.logged - begin.logged).elements()
        if action != "opened"
    )
    assert logged == Counter(act.logged for act in done if act.logged), run
