"""How it stands at the unit when two come to meet there: dear to make, so made once for a file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from tests.integration.meeting import Meeting
from tests.integration.racing import stepping
from tests.integration.snapshot import Snapshot
from tests.integration.world import START, World, world_in

State = Callable[[World], Meeting]


def x_is_free(world: World) -> Meeting:
    return Meeting(world, {"A": "SA", "B": "SB"})


def a_holds_x(world: World) -> Meeting:
    return Meeting(world, {"A": "X", "B": "SB"})


def a_waits(world: World) -> Meeting:
    """For an earlier time than SA, which X is."""
    return x_is_free(world).begun_with(lambda meeting: meeting.wait("A"))


def x_is_offered(world: World) -> Meeting:
    """To A, until noon."""
    return a_waits(world).begun_with(lambda meeting: meeting.follow("X"))


def offer_ran_out(world: World) -> Meeting:
    """And nobody has cleaned it up."""
    meeting = x_is_offered(world)
    world.move(hours=2)
    return meeting


def b_asks(world: World) -> Meeting:
    """For another time, while X is free and A waits."""
    return a_waits(world).begun_with(lambda meeting: meeting.ask("B"))


def b_asks_while_x_is_offered(world: World) -> Meeting:
    return x_is_offered(world).begun_with(lambda meeting: meeting.ask("B"))


@dataclass
class Meetings:
    """Each state as it was made, with its hour."""

    world: World
    made: dict[State, tuple[Meeting, datetime]] = field(default_factory=dict)

    def at(self, state: State) -> Meeting:
        """Where no other was before."""
        self.world.now = START
        if state not in self.made:
            Snapshot({}).put_back()
            self.made[state] = state(self.world), self.world.now
        meeting, self.world.now = self.made[state]
        meeting.put_back()
        return meeting


@contextmanager
def meetings_in(folder: Path) -> Iterator[Meetings]:
    """Their world must be the only one: no test beside them may make its own."""
    with (
        pytest.MonkeyPatch.context() as patch,
        world_in(folder, patch) as world,
        stepping(patch),
    ):
        yield Meetings(world)
