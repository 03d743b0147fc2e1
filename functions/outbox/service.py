"""Numbers facts per capability and organization: densely, once each, whoever else is at it."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby

from functions.outbox.repository import OutboxRepository
from functions.shared.clock import Clock
from functions.shared.database import ConditionFailed
from functions.shared.errors import Busy
from functions.shared.typed import Item

BATCH = 40
"""Facts per transaction: two writes each and the head, under DynamoDB's 100."""

SWEPT_AGE = timedelta(minutes=2)
"""What waits longer than this, the stream has missed."""

_ATTEMPTS = 50
_SWEEPS = 200
"""Batches in one run: within the function's minute."""


class Sequencer:
    """Moves facts from waiting to numbered."""

    def __init__(self, repository: OutboxRepository, clock: Clock) -> None:
        self.repository = repository
        self.clock = clock

    def sequence(self, facts: Iterable[Item]) -> int:
        """Numbers what has no number yet, in the order given, and answers how many.

        The stream's order is that of commitment; clocks of several writers may differ. Raises Busy;
        then ask again.
        """
        ordered = sorted(facts, key=_feed)
        numbered = 0
        for feed, of_feed in groupby(ordered, _feed):
            waiting = list(of_feed)
            for start in range(0, len(waiting), BATCH):
                numbered += self._number(feed, waiting[start : start + BATCH])
        return numbered

    def take(self, places: Sequence[tuple[str, str]]) -> int:
        """Numbers the facts that the stream has announced, at most 100."""
        return self.sequence(self.repository.unnumbered(places))

    def sweep(self) -> int:
        """Numbers facts that the stream has missed, all that there are and time allows."""
        swept = 0
        for _ in range(_SWEEPS):
            found = self.sequence(self.repository.waiting(self.clock() - SWEPT_AGE, limit=BATCH))
            swept += found
            if found < BATCH:
                break
        return swept

    def _number(self, feed: tuple[str, str], facts: Sequence[Item]) -> int:
        for _ in range(_ATTEMPTS):
            if not facts:
                return 0
            try:
                self.repository.number(self.repository.head(*feed), facts, self.clock())
            except ConditionFailed as failed:
                done = {place - 1 for place in failed.places if place > 0}
                facts = [fact for place, fact in enumerate(facts) if place not in done]
            else:
                return len(facts)
        raise Busy


def _feed(fact: Item) -> tuple[str, str]:
    return fact["capability"], fact["organization"]
