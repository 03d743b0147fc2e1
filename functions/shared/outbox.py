"""What happened, told to the hospitals' systems and to the patient: written with the change.

A fact is written by the transaction of the change it tells of. The sequencer then numbers facts
per capability and organization, densely and once each. A reader's cursor is the last number it
has taken in; it never passes a number that is not there yet, so nothing is skipped.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from json import dumps, loads
from typing import Any

from functions.shared.clock import Clock, timestamp
from functions.shared.database import Database
from functions.shared.errors import FeedRestarted, InvalidCursor
from functions.shared.sealing import Sealer
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, put

PENDING = "pending"
"""Facts that wait for their number, in the index of that name."""
NOTICE = "notice"
"""Notices that wait to be sent, in the same index: neither finds the other's."""
FIRST_EPOCH = 1
NOTICE_KEPT = timedelta(days=30)
_SETTLED = timedelta(minutes=1)
"""A transaction's items are all visible long before this."""


@dataclass(frozen=True)
class Fact:
    """One thing that happened. `private` names a person, or is what one wrote."""

    id: str
    kind: str
    at: str
    facts: dict[str, Any]
    private: dict[str, Any]


@dataclass(frozen=True)
class About:
    """What a notice is about: a hospital hears of those that did not arrive."""

    organization: str
    appointment_id: str | None = None
    external_id: str | None = None
    thread_id: str | None = None
    request_id: str | None = None


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
        private: dict[str, Any] | None = None,
    ) -> Write:
        """What happened, for the caller's transaction. `private` is kept sealed, as JSON."""
        event = self.new_id()
        told = _said(private or {})
        sealed = self.sealer.seal(organization, dumps(told), *_place(event)) if told else None
        item = {
            "event": event,
            "capability": capability,
            "organization": organization,
            "kind": kind,
            "at": timestamp(self.clock()),
            "facts": _said(facts),
            "private": sealed,
            "pending": PENDING,
        }
        return put(Key(self.table, f"outbox#{event}", "outbox"), item, absent())

    def notice(
        self,
        patient_id: str,
        occasion: str,
        key: str,
        concerns: datetime,
        about: About | None = None,
    ) -> Write:
        """A word to the patient that something happened, without saying what: one per `key`.

        `concerns` is the time that it is about: what is near does not wait for the morning, and
        what is past is not told. `occasion` chooses the words: `notices` has them.
        """
        item = {
            **(asdict(about) if about else {}),
            "patient_id": patient_id,
            "occasion": occasion,
            "status": "waiting",
            "version": 1,
            "tries": 0,
            "pending": NOTICE,
            "at": timestamp(self.clock()),
            "concerns": timestamp(concerns),
            "expires": int((self.clock() + NOTICE_KEPT).timestamp()),
        }
        return put(Key(self.table, f"notice#{key}", "notice"), item, absent())

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
        after = self._start(key.pk, head) if cursor is None else _parse(cursor, epoch, last)
        items = self._page(key.pk, after, last, limit)
        run = self._unbroken(items, after)
        if not run and after < last and self._is_settled(items[0] if items else head):
            raise FeedRestarted
        end = int(run[-1]["number"]) if run else after
        return [self._fact(item, organization) for item in run], f"{epoch}.{end}"

    def _unbroken(self, items: list[Item], after: int) -> list[Item]:
        """What is kept and follows without a gap."""
        run = []
        for number, item in enumerate(items, after + 1):
            if int(item["number"]) != number or self._is_expired(item):
                break
            run.append(item)
        return run

    def _start(self, feed: str, head: Item) -> int:
        """The number before the oldest fact that is kept, for a reader who begins."""
        after, last = 0, int(head["number"])
        while items := self._page(feed, after, last, 100):
            kept = next((item for item in items if not self._is_expired(item)), None)
            if kept is not None:
                first = int(kept["number"])
                return first - 1 if kept is not items[0] or self._is_settled(kept) else after
            after = int(items[-1]["number"])
        return last if after < last and self._is_settled(head) else after

    def _page(self, feed: str, after: int, last: int, limit: int) -> list[Item]:
        if after >= last:
            return []
        return self.database.page(self.table, feed, entry_sort(after + 1), entry_sort(last), limit)

    def _is_settled(self, item: Item) -> bool:
        """Whether what is missing before the item is gone, not just on its way."""
        return self.clock() - datetime.fromisoformat(item["sequenced_at"]) > _SETTLED

    def _is_expired(self, item: Item) -> bool:
        """Checked at every read: the table's TTL deletes late, and in no order."""
        return bool(item["expires"] <= self.clock().timestamp())

    def _fact(self, item: Item, organization: str) -> Fact:
        sealed = item.get("private")
        private = (
            loads(self.sealer.open(organization, sealed, *_place(item["event"]))) if sealed else {}
        )
        return Fact(item["event"], item["kind"], item["at"], item["facts"], private)


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value is not None}


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
    return ("outbox", event, "private")
