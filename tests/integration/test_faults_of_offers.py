"""What comes by itself comes again: wherever it fails, the next time does what was left, once."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from functions.appointments import compose
from functions.shared.errors import Busy
from tests.integration.failing import changes, faults_of, line
from tests.integration.found import Found
from tests.integration.meeting import Meeting
from tests.integration.racing import what_was_told_leads_to_what_stands
from tests.integration.snapshot import Snapshot
from tests.integration.states import (
    Meetings,
    State,
    a_waits,
    b_asks,
    meetings_in,
    offer_ran_out,
    x_is_offered,
)
from tests.integration.world import World


def x_is_withdrawn(world: World) -> Meeting:
    """While it is offered to A."""
    return x_is_offered(world).begun_with(lambda meeting: meeting.publish("X", 2, withdrawn=True))


def a_is_to_be_reminded(world: World) -> Meeting:
    meeting = a_waits(world)
    world.move(days=6)
    return meeting


def reminds(_: Meeting) -> None:
    compose.reminders().remind()


Comes = Callable[[Meeting], object]
COMING: list[tuple[State, Comes]] = [
    (a_waits, lambda meeting: meeting.follow("X")),
    (a_waits, Meeting.catch_up),
    (x_is_withdrawn, lambda meeting: meeting.follow("X")),
    (offer_ran_out, Meeting.sweep),
    (a_is_to_be_reminded, reminds),
    (b_asks, lambda meeting: meeting.decide("B", None, "key")),
]
NAMES = ("offers", "catches up", "takes back", "ends", "reminds", "declines")


@pytest.fixture(scope="module")
def meetings(folder: Path) -> Iterator[Meetings]:
    with meetings_in(folder) as made:
        yield made


@pytest.mark.parametrize(("state", "comes"), COMING, ids=NAMES)
def test_it_is_done_once_however_often_it_comes(
    meetings: Meetings, state: State, comes: Comes
) -> None:
    meeting = meetings.at(state)
    with line() as counted:
        comes(meeting)
    clean = changes(meeting.start, Snapshot.taken())
    assert clean[1]
    meeting.put_back()
    for place, call in enumerate(counted.calls, 1):
        for fault in faults_of(call):
            with line(place, fault) as disturbed:
                with suppress(Busy, ClientError, BotoCoreError):
                    comes(meeting)
                assert disturbed.has_failed, (place, call, fault)
                comes(meeting)
                comes(meeting)
            assert changes(meeting.start, Snapshot.taken()) == clean, (place, call, fault)
            what_was_told_leads_to_what_stands(meeting.begin, Found(Snapshot.taken()))
            meeting.put_back()
