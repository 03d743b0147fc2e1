"""What is open to everyone is open to everyone alike: it asks nobody who they are."""

import pytest

from tests.integration.examples import set_up
from tests.integration.samples import SAMPLES, Sample
from tests.integration.snapshot import Snapshot
from tests.integration.world import World


@pytest.mark.parametrize(
    "sample", [each for each in SAMPLES if each.is_public], ids=lambda sample: sample.name
)
def test_whoever_asks_is_answered_alike(world: World, sample: Sample) -> None:
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
    begin, seen = Snapshot.taken(), []
    for credentials in callers:
        answer = sample.play(world, words, **credentials)
        seen.append((answer.status, answer.code))
        begin.put_back()
    assert seen[0][0] < 400
    assert set(seen) == {seen[0]}
