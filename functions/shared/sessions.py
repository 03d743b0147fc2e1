"""Sessions: an opaque secret in a cookie, and its hash in the table."""

import os
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from functions.shared.clock import Clock
from functions.shared.database import Database
from functions.shared.identity import Identity
from functions.shared.writes import Key, Write, absent, put

GUEST_LIFETIME = timedelta(minutes=15)


@dataclass(frozen=True)
class OpenedSession:
    """What goes into the cookie, and for how many seconds."""

    token: str
    lifetime: int


class Sessions:
    """Creates, finds and ends. Expiry is checked at every read; the table's TTL only cleans up."""

    def __init__(self, database: Database, table: str, clock: Clock) -> None:
        self.database = database
        self.table = table
        self.clock = clock

    def open_guest(
        self, patient_id: str, appointment_id: str, generation: int, *along: Write
    ) -> OpenedSession:
        """A session of 15 minutes for one appointment; `along` is written in its transaction."""
        token = urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")
        expires = self.clock() + GUEST_LIFETIME
        item = {
            "role": "guest",
            "patient_id": patient_id,
            "appointment_id": appointment_id,
            "generation": generation,
            "expires": int(expires.timestamp()),
        }
        self.database.transact(put(self._key(_hash(token)), item, absent()), *along)
        return OpenedSession(token, int(GUEST_LIFETIME.total_seconds()))

    def find(self, token: str) -> Identity | None:
        """Whose session the cookie carries, unless it has ended."""
        session = _hash(token)
        item = self.database.get(self._key(session))
        if item is None or item["expires"] <= self.clock().timestamp():
            return None
        return Identity.of_guest(
            patient_id=item["patient_id"],
            appointment=item["appointment_id"],
            generation=int(item["generation"]),
            session=session,
            expires_at=datetime.fromtimestamp(int(item["expires"]), UTC).isoformat(),
        )

    def end(self, session: str) -> None:
        """The session is over at once. Ending it twice is no error."""
        self.database.remove(self._key(session))

    def _key(self, session: str) -> Key:
        return Key(self.table, f"session#{session}", "session")


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
