"""What was told and what the access log says are the same, wherever the process ends.

A call is played to its end, and then again so that the process ends at each of its AWS calls.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from functions.shared.identity import Role
from tests.integration.cast import NOWHERE, Caller
from tests.integration.dying import ENDS, End, process
from tests.integration.samples import SAMPLES, Sample
from tests.integration.scene import Scene, scene_in
from tests.integration.snapshot import Snapshot
from tests.integration.world import Answer, unit

NOT_OF_HEALTH = ("identity", "organizations")
"""What these tell is nobody's journal."""

READERS: dict[Role, str] = {
    "guest": "guest",
    "patient": "patient",
    "staff": "staff of the unit",
}
"""Who plays each role. A hospital's system is told of its own journal, and keeps its own log."""

ENTRIES = {
    "access": ("opened", "code"),
    "list_appointments": ("opened", "appointment"),
    "list_calendar": ("opened", "appointment"),
    "get_appointment": ("opened", "appointment"),
    "get_calendar": ("opened", "appointment"),
    "list_alternatives": ("listed", "free-times"),
    "confirm": ("confirmed", "appointment"),
    "cancel": ("cancelled", "appointment"),
    "move": ("moved", "appointment"),
    "request_change": ("change-requested", "appointment"),
    "attach": ("opened", "appointment"),
    "book": ("booked", "appointment"),
    "list_offers": ("opened", "appointment"),
    "accept_offer": ("moved", "appointment"),
    "pass_on_offer": ("offer-ended", "appointment"),
    "wish_short_notice": ("short-notice-wished", "appointment"),
    "withdraw_short_notice": ("short-notice-withdrawn", "appointment"),
    "list_unit_days": ("listed", "appointments"),
    "list_change_requests": ("listed", "appointments"),
    "get_change_request": ("opened", "appointment"),
    "list_request_alternatives": ("listed", "free-times"),
    "decide": ("change-accepted", "appointment"),
    "mark_no_show": ("no-show", "appointment"),
    "undo_no_show": ("no-show-undone", "appointment"),
    "switch_code_off": ("code-switched-off", "appointment"),
    "list_threads": ("listed", "threads"),
    "start_thread": ("started", "thread"),
    "get_thread": ("opened", "thread"),
    "reply": ("replied", "thread"),
    "close": ("closed", "thread"),
    "reopen": ("reopened", "thread"),
    "export_thread": ("opened", "thread"),
    "link_attachment": ("opened", "attachment"),
    "list_queue": ("listed", "threads"),
    "start_thread_by_staff": ("started", "thread"),
    "assign": ("assigned", "thread"),
    "forward": ("forwarded", "thread"),
    "note": ("noted", "thread"),
    "mark_for_journal": ("journal-marked", "thread"),
    "list_documents": ("listed", "document"),
    "get_document": ("listed", "document"),
    "link_document": ("opened", "document"),
    "get_coverage": ("listed", "coverage"),
    "list_looks": ("listed", "access-log"),
    "make_request": ("requested", "request"),
    "list_requests": ("listed", "request"),
    "list_office_requests": ("listed", "request"),
    "answer_request": ("answered", "request"),
}
"""What each route is in the log. A route that is not here is not known to be logged."""

LISTS = ("list_appointments", "list_calendar", "list_offers")
"""What is a guest's one appointment, and all of a patient's."""

OF_ALL = ("list_documents", "get_coverage", "list_looks", "list_requests")
"""Lists of what all of a patient's hospitals have."""

OF_NOBODY = (
    "list_open_slots",
    "count_change_requests",
    "list_writable_units",
    "count_unread",
    "mark_read",
    "list_colleagues",
    "get_templates",
    "put_templates",
    "begin_upload",
    "get_upload",
)
"""What tells of no patient, not even of who asks."""

ACTS = (
    "confirm",
    "cancel",
    "move",
    "request_change",
    "switch_code_off",
    "book",
    "accept_offer",
    "pass_on_offer",
    "wish_short_notice",
    "withdraw_short_notice",
    "decide",
    "mark_no_show",
    "undo_no_show",
    "start_thread",
    "reply",
    "close",
    "reopen",
    "start_thread_by_staff",
    "assign",
    "forward",
    "note",
    "mark_for_journal",
    "link_document",
    "make_request",
    "answer_request",
)

WAITS = ("accept_offer", "pass_on_offer", "withdraw_short_notice")
"""What only the bearer of the letter can do whose appointment waits for an earlier time."""

PURPOSES = {
    "list_unit_days": "days-list",
    "mark_no_show": "days-list",
    "undo_no_show": "days-list",
    "list_change_requests": "handled-request",
    "get_change_request": "handled-request",
    "list_request_alternatives": "handled-request",
    "decide": "handled-request",
}


def _roles(sample: Sample) -> tuple[Role, ...]:
    return ("guest",) if sample.is_public else sample.roles


def _reader(sample: Sample, role: Role) -> str:
    is_other = role == "guest" and sample.name in WAITS
    return "guest with the patient's other letter" if is_other else READERS[role]


TELLING = [
    (sample, _reader(sample, role))
    for sample in SAMPLES
    if sample.capability not in NOT_OF_HEALTH and sample.name not in OF_NOBODY
    for role in _roles(sample)
    if role in READERS
]
ACTING = [cell for cell in TELLING if cell[0].name in ACTS]
ENDING = [(*cell, end) for cell in TELLING for end in ENDS]


@pytest.fixture(scope="module")
def _made(folder: Path) -> Iterator[Scene]:
    with scene_in(folder) as scene:
        yield scene


@pytest.fixture
def scene(_made: Scene) -> Iterator[Scene]:
    yield _made
    _made.begin.put_back()


def in_words(cell: tuple[Any, ...]) -> str:
    sample, *rest = cell
    return " - ".join([sample.name, *rest])


def entry_of(sample: Sample, caller: Caller) -> tuple[str, str]:
    """What it is in the log when this caller asks."""
    if sample.name in LISTS and caller.role == "patient":
        return "listed", "appointments"
    return ENTRIES[sample.name]


def purpose_of(sample: Sample, caller: Caller) -> str:
    """Why this caller looks."""
    if sample.capability == "messages":
        return "own-thread" if caller.role == "patient" else "unit-queue"
    if sample.capability == "records":
        return "own-record" if caller.role == "patient" else "handled-request"
    return PURPOSES.get(sample.name, "own-appointment")


def tells(answer: Answer) -> bool:
    """A session is told of, too: whoever has it has been told that the code was right."""
    return answer.status in (200, 201, 204)


def logged(scene: Scene) -> list[tuple[str, str]]:
    """What has been done since the beginning, as the log has it."""
    entries = scene.begin.new_in(Snapshot.taken(), "access_log")
    return [(entry["action"]["S"], entry["kind"]["S"]) for entry in entries]


def has_acted(scene: Scene) -> bool:
    """Whether anything stands otherwise than at the beginning, or beside it."""
    now, kept = Snapshot.taken(), ("appointments", "threads", "records")
    changed = any(table in kept for table, *_ in scene.begin.lost_in(now))
    return changed or any(scene.begin.new_in(now, table) for table in kept)


def play_to_the_end_of(
    scene: Scene, sample: Sample, caller: Caller, last: int, end: End
) -> Answer | None:
    """What came out, if anything did."""
    with process(last, end) as running:
        answer = scene.play(sample, caller)
        return None if running.is_dead else answer
    return None


def calls_of(scene: Scene, sample: Sample, caller: Caller) -> range:
    """Every call that a new process makes."""
    with process() as counted:
        assert tells(scene.play(sample, caller))
    scene.begin.put_back()
    return range(1, counted.made + 1)


@pytest.mark.parametrize("cell", TELLING, ids=in_words)
def test_an_answer_is_in_the_log_once_with_all_that_it_must_say(
    scene: Scene, cell: tuple[Sample, str]
) -> None:
    sample, caller = cell[0], scene.caller(cell[1])
    assert tells(scene.play(sample, caller))
    action, kind = entry_of(sample, caller)
    (entry,) = scene.begin.new_in(Snapshot.taken(), "access_log")
    patient = entry["pk"]["S"].removeprefix("patient#")
    assert len(patient) == 32
    said = {name: value["S"] for name, value in entry.items() if name not in ("pk", "sk")}
    of_own_list = sample.name in OF_ALL or (
        kind in ("appointments", "threads") and caller.role == "patient"
    )
    at_work = {"reader": "staff-ous", "function": "records-office", "units": unit("ous")}
    assert said == {
        "at": "2026-11-23T09:00:00.000000Z",
        "role": caller.role,
        **(at_work if caller.role == "staff" else {"reader": patient}),
        "action": action,
        "kind": kind,
        "organization": "" if of_own_list else "ous",
        "purpose": purpose_of(sample, caller),
    }


@pytest.mark.parametrize("cell", ENDING, ids=in_words)
def test_no_answer_without_an_entry_wherever_it_ends(
    scene: Scene, cell: tuple[Sample, str, End]
) -> None:
    sample, caller, end = cell[0], scene.caller(cell[1]), cell[2]
    for last in calls_of(scene, sample, caller):
        answer = play_to_the_end_of(scene, sample, caller, last, end)
        entries = logged(scene)
        if answer and tells(answer):
            assert entries == [entry_of(sample, caller)], last
        else:
            assert entries in ([], [entry_of(sample, caller)]), last
        if sample.name in ACTS:
            assert bool(entries) == has_acted(scene), last
        if sample.name == "access":
            opened = scene.begin.new_in(Snapshot.taken(), "sessions")
            assert len(opened) == len(entries), last
        scene.begin.put_back()


@pytest.mark.parametrize("cell", ACTING, ids=in_words)
def test_an_act_asked_for_again_after_a_crash_is_done_and_logged_once(
    scene: Scene, cell: tuple[Sample, str]
) -> None:
    """What it answers then is what was opened, if it was done before."""
    sample, caller = cell[0], scene.caller(cell[1])
    for last in calls_of(scene, sample, caller):
        for end in ENDS[:2]:
            play_to_the_end_of(scene, sample, caller, last, end)
            shows = sample.name not in ("switch_code_off", "forward")
            opened = ("opened", ENTRIES[sample.name][1])
            looked = [opened] if has_acted(scene) and shows else []
            with process():
                assert tells(scene.play(sample, caller)), (end, last)
            assert sorted(logged(scene)) == sorted([ENTRIES[sample.name], *looked]), (end, last)
            scene.begin.put_back()


@pytest.mark.parametrize("cell", TELLING, ids=in_words)
def test_without_an_entry_nothing_is_told(scene: Scene, cell: tuple[Sample, str]) -> None:
    sample, caller = cell[0], scene.caller(cell[1])
    refused = {"rate": 1, "error": "ValidationException"}
    scene.world.fail(dynamodb_PutItem=refused, dynamodb_TransactWriteItems=refused)
    answer = scene.play(sample, caller)
    scene.world.fail()
    assert (answer.status, answer.code) == (503, "busy")
    assert answer.body.keys() == {"type", "title", "status", "code", "reference"}
    assert logged(scene) == []
    assert not has_acted(scene)


@pytest.mark.parametrize("cell", [each for each in TELLING if each[0].words], ids=in_words)
def test_what_is_refused_is_not_in_the_log(scene: Scene, cell: tuple[Sample, str]) -> None:
    sample, caller = cell[0], scene.caller(cell[1])
    assert not tells(scene.play(sample, caller, **NOWHERE))
    assert logged(scene) == []
