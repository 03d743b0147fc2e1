"""Writes that may be asked for twice: the answer to the first is the answer to every repetition.

The record goes into the same transaction as the change. It holds a hash of the request and no
body: a replay reads the result anew.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from functions.shared.errors import KeyReused
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent_or_expired, put

KEPT = timedelta(hours=24)


@dataclass(frozen=True)
class Intent:
    """One thing that a caller wants done once."""

    place: Key
    request: str

    @classmethod
    def of(cls, table: str, actor: str, route: str, key: str, *request: object) -> "Intent":
        """What `key` stands for, from this actor on this route."""
        pk = f"idempotency#{_hash(actor, route, key)}"
        return cls(Key(table, pk, "idempotency"), _hash(*request))

    def is_done(self, stored: Item | None, now: datetime) -> bool:
        """Whether it was done before. Raises KeyReused if the key stood for another request."""
        if stored is None or stored["expires"] <= now.timestamp():
            return False
        if stored["request"] != self.request:
            raise KeyReused
        return True

    def done(self, now: datetime) -> Write:
        """The record for the transaction."""
        expires = int((now + KEPT).timestamp())
        record = {"request": self.request, "expires": expires}
        return put(self.place, record, absent_or_expired(now))


def _hash(*parts: object) -> str:
    return sha256("\0".join(map(str, parts)).encode()).hexdigest()
