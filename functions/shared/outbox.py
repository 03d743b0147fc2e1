"""What happened, told to the hospitals' systems: written with the change, read in order.

A fact is written by the transaction of the change it tells of. The sequencer then numbers facts
per capability and organization, densely and once each. A reader's cursor is the last number it
has taken in; it never passes a number that is not there yet, so nothing is skipped.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from functions.shared.clock import Clock, timestamp
from functions.shared.database import Database
from functions.shared.errors import FeedRestarted, InvalidCursor
from functions.shared.sealing import Sealer
from functions.shared.writes import Item, Key, Write, absent, put

PENDING = "pending"
FIRST_EPOCH = 1
_SETTLED = timedelta(minutes=1)
"""A transaction's items are all visible long before this."""


@dataclass(frozen=True)
class Fact:
    """One thing that happened."""

    id: str
    kind: str
    at: str
    facts: dict[str, Any]
    text: str | None


def head_key(table: str, capability: str, organization: str) -> Key:
    """Where a feed's last number and its epoch stand. A restore from backup raises the epoch."""
    return Key(table, f"feed#{capability}#{organization}", "head")


def entry_sort(number: int) -> str:
    """A numbered fact's sort key."""
    return f"entry#{number:012d}"


class Outbox:
    """Writes facts and reads feeds."""

    def __init__(
        self,
        database: Database,
        table: str,
        clock: Clock,
        new_id: Callable[[], str],
        sealer: Sealer,
    ) -> None:
        self.database = database
        self.table = table
        self.clock = clock
        self.new_id = new_id
        self.sealer = sealer

    def fact(
        self,
        capability: str,
        organization: str,
        kind: str,
        facts: dict[str, Any],
        text: str | None = None,
    ) -> Write:
        """What happened, for the caller's transaction. `text` is what a person wrote: sealed."""
        event = self.new_id()
        sealed = text and self.sealer.seal(organization, text, *_place(event))
        item = {
            "event": event,
            "capability": capability,
            "organization": organization,
            "kind": kind,
            "at": timestamp(self.clock()),
            "facts": {name: value for name, value in facts.items() if value is not None},
            "text": sealed,
            "pending": PENDING,
        }
        return put(Key(self.table, f"outbox#{event}", "outbox"), item, absent())

    def read(
        self, capability: str, organization: str, cursor: str | None, limit: int
    ) -> tuple[list[Fact], str]:
        """Up to `limit` facts after the cursor, and the cursor that acknowledges them.

        Without a cursor, from the oldest kept. Raises InvalidCursor, and FeedRestarted when what
        follows the cursor can no longer be told.
        """
        key = head_key(self.table, capability, organization)
        head = self.database.get(key) or {"number": 0, "epoch": FIRST_EPOCH}
        last, epoch = int(head["number"]), int(head["epoch"])
        after = 0 if cursor is None else _parse(cursor, epoch, last)
        run = self._run(key.pk, after, last, limit)
        if not run and after < last and self._is_settled(head):
            if cursor is not None:
                raise FeedRestarted
            run = self._oldest(key.pk, last, limit)
            after = after if run else last
        end = int(run[-1]["number"]) if run else after
        return [self._fact(item, organization) for item in run], f"{epoch}.{end}"

    def _run(self, feed: str, after: int, last: int, limit: int) -> list[Item]:
        """What follows without a gap: a query may see a later transaction before an earlier one."""
        items = self._page(feed, after, last, limit)
        return [item for place, item in enumerate(items, after + 1) if int(item["number"]) == place]

    def _oldest(self, feed: str, last: int, limit: int) -> list[Item]:
        """The oldest that are kept, when the first ones have passed their retention."""
        items = self._page(feed, 0, last, limit)
        return self._run(feed, int(items[0]["number"]) - 1, last, limit) if items else []

    def _page(self, feed: str, after: int, last: int, limit: int) -> list[Item]:
        if after >= last:
            return []
        return self.database.page(self.table, feed, entry_sort(after + 1), entry_sort(last), limit)

    def _is_settled(self, head: Item) -> bool:
        """Whether what is missing up to the head is gone, not just on its way."""
        return self.clock() - datetime.fromisoformat(head["sequenced_at"]) > _SETTLED

    def _fact(self, item: Item, organization: str) -> Fact:
        sealed = item.get("text")
        text = self.sealer.open(organization, sealed, *_place(item["event"])) if sealed else None
        return Fact(item["event"], item["kind"], item["at"], item["facts"], text)


def _parse(cursor: str, epoch: int, last: int) -> int:
    said_epoch, dot, number = cursor.partition(".")
    if not (dot and _is_number(said_epoch) and _is_number(number)):
        raise InvalidCursor
    if int(said_epoch) != epoch or int(number) > last:
        raise FeedRestarted
    return int(number)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 12


def _place(event: str) -> tuple[str, ...]:
    return ("outbox", event, "text")
