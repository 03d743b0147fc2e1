"""The outbox's keys: facts waiting, feeds and their heads."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from functions.shared.clock import timestamp
from functions.shared.database import Database
from functions.shared.outbox import FIRST_EPOCH, PENDING, entry_sort, head_key
from functions.shared.tables import BY_PENDING
from functions.shared.typed import Item
from functions.shared.writes import Condition, Key, absent, equals, put

KEPT = timedelta(days=90)
"""How long a feed can be read anew, counted from when a fact was numbered."""

_UNNUMBERED = Condition("attribute_not_exists(#name)", {"#name": "number"}, {})


@dataclass(frozen=True)
class Head:
    """A feed's last number. `stored` is None for a feed that nothing has entered yet."""

    key: Key
    stored: Item | None

    @property
    def number(self) -> int:
        """The last number given."""
        return int(self.stored["number"]) if self.stored else 0

    @property
    def epoch(self) -> int:
        """Raised by a restore."""
        return int(self.stored["epoch"]) if self.stored else FIRST_EPOCH


class OutboxRepository:
    """Reads heads and waiting facts; numbers facts in one transaction."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def head(self, capability: str, organization: str) -> Head:
        """Where the feed stands."""
        key = head_key(self.table, capability, organization)
        return Head(key, self.database.get(key))

    def unnumbered(self, places: Sequence[tuple[str, str]]) -> list[Item]:
        """Of the facts that stand at these keys, those still without a number."""
        keys = [Key(self.table, pk, sk) for pk, sk in places]
        return [item for item in self.database.get_all(*keys) if item and "number" not in item]

    def waiting(self, before: datetime, limit: int) -> list[Item]:
        """The oldest facts still without a number, written before the moment."""
        named = self.database.index_page(self.table, BY_PENDING, PENDING, timestamp(before), limit)
        return self.unnumbered([(item["pk"], item["sk"]) for item in named])

    def number(self, head: Head, facts: Sequence[Item], now: datetime) -> None:
        """Gives the facts the next numbers. Raises ConditionFailed: place 0 is the head."""
        sequenced_at, expires = timestamp(now), int((now + KEPT).timestamp())
        last = {"number": head.number + len(facts), "epoch": head.epoch}
        unmoved = equals("number", head.number) if head.stored else absent()
        writes = [put(head.key, {**last, "sequenced_at": sequenced_at}, unmoved)]
        entries = []
        for number, fact in enumerate(facts, head.number + 1):
            told = {name: value for name, value in fact.items() if name != "pending"}
            numbered = {
                **told,
                "number": number,
                "sequenced_at": sequenced_at,
                "expires": expires,
            }
            writes.append(put(Key(self.table, fact["pk"], fact["sk"]), numbered, _UNNUMBERED))
            del numbered["pk"], numbered["sk"]
            entries.append(put(Key(self.table, head.key.pk, entry_sort(number)), numbered))
        self.database.transact(*writes, *entries)
