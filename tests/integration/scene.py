"""The cast in its world, put back after every test: dear to make, so made once for a file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.integration.cast import NOWHERE, Caller, Cast
from tests.integration.samples import Sample
from tests.integration.snapshot import Snapshot
from tests.integration.world import Answer, World, world_in


@dataclass(frozen=True)
class Scene:
    """As it stood when it was made."""

    cast: Cast
    begin: Snapshot

    @property
    def world(self) -> World:
        return self.cast.world

    def caller(self, name: str) -> Caller:
        return self.cast.callers[name]

    def play(self, sample: Sample, caller: Caller, **instead: str) -> Answer:
        """For what is the caller's own, or in its place for something else."""
        own = {word: values[0] for word, values in caller.own.items()}
        named = {word: own.get(word, NOWHERE[word]) for word in sample.words}
        return sample.play(self.world, named | instead, **caller.credentials)


@contextmanager
def scene_in(folder: Path) -> Iterator[Scene]:
    """Its world must be the only one: no test beside it may make its own."""
    with pytest.MonkeyPatch.context() as patch, world_in(folder, patch) as world:
        cast = Cast(world)
        yield Scene(cast, Snapshot.taken())
