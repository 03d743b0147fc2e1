"""What is open to everyone is open to everyone alike: it asks nobody who they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.integration.examples import set_up
from tests.integration.samples import SAMPLES, Sample
from tests.integration.snapshot import Snapshot
from tests.integration.world import World, world_in


@dataclass(frozen=True)
class Door:
    """A world with all that public routes speak of, and everyone who may come to them."""

    world: World
    words: dict[str, str]
    callers: list[dict[str, str]]
    begin: Snapshot


@pytest.fixture(scope="module")
def door(folder: Path) -> Iterator[Door]:
    with pytest.MonkeyPatch.context() as patch, world_in(folder, patch) as world:
        words = {**set_up(world), "organization_id": "ous"}
        callers = [
            {},
            {"cookie": world.open(words["reference"]).cookie},
            {"cookie": world.patient()},
            {"cookie": world.staff("someone")},
            {"cookie": "__Host-minjournal=guessed; __Host-minjournal-guest=guessed"},
            {"token": world.token()},
            {"token": "guessed"},
        ]
        yield Door(world, words, callers, Snapshot.taken())


@pytest.mark.parametrize(
    "sample", [each for each in SAMPLES if each.is_public], ids=lambda sample: sample.name
)
def test_whoever_asks_is_answered_alike(door: Door, sample: Sample) -> None:
    seen = []
    for credentials in door.callers:
        answer = sample.play(door.world, door.words, **credentials)
        seen.append((answer.status, answer.code))
        door.begin.put_back()
    assert seen[0][0] < 400
    assert set(seen) == {seen[0]}
