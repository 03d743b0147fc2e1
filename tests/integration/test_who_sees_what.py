"""Every route, asked by everyone, for what is theirs, what is another's and what is not there.

What must come out follows from the route's own signature and from whose the thing is, so a new
route is held to it from its first day.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cast import CALLERS, NOBODYS, NOWHERE, Caller
from tests.integration.samples import PRIVATE, Sample
from tests.integration.scene import Scene, scene_in
from tests.integration.snapshot import Snapshot
from tests.integration.world import Answer

CELLS = [(sample, name) for sample in PRIVATE for name in CALLERS]
OF_AN_OFFICE = ("list_office_requests", "answer_request")
"""For a records office: the one at the other unit is of none."""


def _is_let_in(sample: Sample, caller: str) -> bool:
    is_elsewhere = sample.name in OF_AN_OFFICE and caller == "staff of another unit"
    return CALLERS[caller] in sample.roles and not is_elsewhere


SHUT_OUT = [cell for cell in CELLS if not _is_let_in(*cell)]
LET_IN = [cell for cell in CELLS if _is_let_in(*cell)]
OF_A_THING = [(*cell, word) for cell in LET_IN for word in cell[0].words if word not in NOBODYS]

NAMED_BY_THE_CALLER = ("external_id", "subject")
"""What a system feeds goes by its own name for it: a name that another uses, too, is simply new."""

TELLS_NOTHING_OF_ANYONE = {
    ("get_me", "guest"),
    ("get_me", "system"),
    ("get_preferences", "staff"),
    ("list_writable_units", "patient"),
    ("count_unread", "patient"),
    ("count_unread", "staff"),
    ("get_coverage", "patient"),
    ("list_offers", "guest"),  # the one who waits has another letter
}


@pytest.fixture(scope="module")
def _made(folder: Path) -> Iterator[Scene]:
    with scene_in(folder) as scene:
        yield scene


@pytest.fixture
def scene(_made: Scene) -> Iterator[Scene]:
    yield _made
    _made.begin.put_back()


def told(answer: Answer) -> tuple[Any, ...]:
    """Everything but the reference that names this very answer."""
    body = answer.body
    if isinstance(body, dict):
        body = {name: value for name, value in body.items() if name != "reference"}
    return answer.status, answer.headers, body


def in_words(cell: tuple[Any, ...]) -> str:
    sample, *rest = cell
    return " - ".join([sample.name, *rest])


def test_everyone_is_there(scene: Scene) -> None:
    assert scene.cast.callers.keys() == CALLERS.keys()


@pytest.mark.parametrize("cell", SHUT_OUT, ids=in_words)
def test_whoever_is_not_meant_gets_in_nowhere(scene: Scene, cell: tuple[Sample, str]) -> None:
    """Whatever they name: also what would be given to those who are meant."""
    sample, caller = cell[0], scene.caller(cell[1])
    expected = (403, "wrong-role") if caller.role else (401, "no-session")
    for whose in ("guest", "patient", "system"):
        named = {word: values[0] for word, values in scene.caller(whose).own.items()}
        answer = scene.play(sample, caller, **named)
        assert (answer.status, answer.code) == expected
    assert Snapshot.taken() == scene.begin


@pytest.mark.parametrize("cell", LET_IN, ids=in_words)
def test_one_is_told_of_what_is_theirs_alone(scene: Scene, cell: tuple[Sample, str]) -> None:
    sample, caller = cell[0], scene.caller(cell[1])
    if not all(word in caller.own for word in sample.words):
        return  # there is nothing of this kind that is theirs
    answer = scene.play(sample, caller)
    assert answer.status in (200, 201, 204), answer
    text = str([answer.headers, answer.body])
    assert not [mark for mark in scene.cast.foreign_marks(caller) if mark in text]
    is_list = sample.method == "GET" and not sample.words
    if is_list and (sample.name, caller.role) not in TELLS_NOTHING_OF_ANYONE:
        assert any(mark in text for mark in caller.marks)


@pytest.mark.parametrize("cell", OF_A_THING, ids=in_words)
def test_what_is_anothers_is_not_there(scene: Scene, cell: tuple[Sample, str, str]) -> None:
    """The same answer, word for word, and what is another's stands as it stood.

    That a code was tried is counted, whoever tries it.
    """
    sample, name, word = cell
    caller = scene.caller(name)
    nowhere = scene.play(sample, caller, **{word: NOWHERE[word]})
    assert nowhere.status == nothing(sample, word, caller)
    scene.begin.put_back()
    others = scene.cast.others(caller, word)
    assert others
    begin = scene.begin.without("attempts")
    for other in others:
        answer = scene.play(sample, caller, **{word: other})
        now = Snapshot.taken().without("attempts")
        assert not begin.lost_in(now)
        if nowhere.status >= 400:
            assert told(answer) == told(nowhere)
            assert now == begin
        assert answer.status == nowhere.status
        scene.begin.put_back()


def nothing(sample: Sample, word: str, caller: Caller) -> int:
    """The status of naming what is not there."""
    if any(each not in caller.own for each in sample.words if each != word):
        return 404  # nor is the rest of what it names
    if word in NAMED_BY_THE_CALLER and sample.method in ("PUT", "DELETE"):
        return 200 if sample.method == "PUT" else 204
    return 409 if word == "slot_id" else 404
