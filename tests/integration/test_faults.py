"""Whatever fails on the way, whoever asks again has it done: once, and told and logged once.

Every call that a route makes fails, in every way that its kind can; then the client asks again,
under the same key or with the same `source_version`, whether it had an answer or not.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.cast import Caller
from tests.integration.failing import Change, changes, faults_of, line
from tests.integration.samples import SAMPLES, Sample
from tests.integration.scene import Scene, scene_in
from tests.integration.snapshot import Snapshot
from tests.integration.test_disclosures import ACTING, tells

OF_STAFF = ("mark_read", "put_templates")
"""What nobody needs a key for: the same again is the same."""

OF_SYSTEMS = (
    "feed_appointment",
    "feed_cancellation",
    "feed_slots",
    "reissue_reference",
    "announce_document",
    "revise_document",
    "deny_all_documents",
)
ONE_MORE = ("begin_upload", "link_attachment", "link_fed_attachment")
"""What makes one more place or link whenever it is asked for, and undoes nothing."""

CELLS: dict[str, tuple[Sample, str]] = {
    **{sample.name: (sample, caller) for sample, caller in reversed(ACTING)},
    **{each.name: (each, "system") for each in SAMPLES if each.name in OF_SYSTEMS},
    **{each.name: (each, "staff of the unit") for each in SAMPLES if each.name in OF_STAFF},
}
"""Each route that changes something of appointments, threads or records once, where it may be by a
letter's bearer: of what they do the patient has a notice."""


@pytest.fixture(scope="module")
def _made(folder: Path) -> Iterator[Scene]:
    with scene_in(folder) as scene:
        yield scene


@pytest.fixture
def scene(_made: Scene) -> Iterator[Scene]:
    yield _made
    _made.begin.put_back()


def test_every_route_that_changes_something_is_here() -> None:
    unsafe = {
        each.name
        for each in SAMPLES
        if each.capability in ("appointments", "messages", "records")
        and each.method != "GET"
        and not each.is_public
    }
    assert CELLS.keys() == unsafe - {"attach", *ONE_MORE}


@pytest.mark.parametrize("name", CELLS)
def test_asked_again_it_is_done_once(scene: Scene, name: str) -> None:
    sample, caller = CELLS[name][0], scene.caller(CELLS[name][1])
    calls, clean = _undisturbed(scene, sample, caller)
    for place, call in enumerate(calls, 1):
        for fault in faults_of(call):
            at = f"{fault}: {place}. {call}"
            with line(place, fault) as disturbed:
                first = scene.play(sample, caller)
                assert disturbed.has_failed, at
                assert tells(first) or (first.status, first.code) == (503, "busy"), at
                assert tells(scene.play(sample, caller)), at
            assert _changed(scene) == clean, at
            scene.begin.put_back()


def _undisturbed(
    scene: Scene, sample: Sample, caller: Caller
) -> tuple[list[str], tuple[list[Change], list[Change]]]:
    """The calls it makes, and what comes of them, once."""
    scene.play(sample, caller)
    scene.begin.put_back()
    with line() as counted:
        assert tells(scene.play(sample, caller))
    clean = _changed(scene)
    assert clean[1]
    scene.begin.put_back()
    return counted.calls, clean


def _changed(scene: Scene) -> tuple[list[Change], list[Change]]:
    return changes(scene.begin, Snapshot.taken())
