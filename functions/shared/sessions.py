"""Sessions: an opaque secret in a cookie, and its hash in the table.

Expiry is checked at every read; the table's TTL only cleans up. What ends is deleted, and nothing
can bring it back: a session is touched only where it still stands.
"""

import os
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from functions.shared.clock import Clock, timestamp
from functions.shared.database import ConditionFailed, Database
from functions.shared.errors import Busy
from functions.shared.identity import Identity, Role
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, check, delete, present, put, update

GUEST_LIFETIME = timedelta(minutes=15)
IDLE = timedelta(minutes=30)
"""How long a person may do nothing: ID-porten's own limit."""
ABSOLUTE = timedelta(minutes=120)
"""How long a person's session lasts at most: as long as ID-porten's."""
SEEN_EVERY = timedelta(minutes=1)
"""How often at most it is written down that a session is in use."""
_AT_ONCE = 100
"""What one transaction, or one reading of many, can hold."""


@dataclass(frozen=True)
class OpenedSession:
    """What goes into the cookie, and for how many seconds."""

    token: str
    lifetime: int


class LoginEnded(Exception):
    """Who is about to come in has just signed out at the provider."""


@dataclass(frozen=True)
class Stored:
    """A person's session that has not ended."""

    id: str
    item: Item

    @property
    def ends_at(self) -> datetime:
        """Whatever is done."""
        return datetime.fromtimestamp(int(self.item["expires"]), UTC)

    @property
    def started_at(self) -> datetime:
        """When the person signed in."""
        return datetime.fromisoformat(self.item["started"])

    @property
    def seen_at(self) -> datetime:
        """When it was last in use, to the minute."""
        return datetime.fromisoformat(self.item["seen"])

    @property
    def expires_at(self) -> datetime:
        """If nothing more is done."""
        return min(self.seen_at + IDLE, self.ends_at)


class Sessions:
    """Creates, finds and ends."""

    def __init__(self, database: Database, table: str, clock: Clock) -> None:
        self.database = database
        self.table = table
        self.clock = clock

    def open_guest(
        self, patient_id: str, appointment_id: str, generation: int, *along: Write
    ) -> OpenedSession:
        """A session of 15 minutes for one appointment; `along` is written in its transaction."""
        token = new_secret()
        expires = self.clock() + GUEST_LIFETIME
        item = {
            "role": "guest",
            "patient_id": patient_id,
            "appointment_id": appointment_id,
            "generation": generation,
            "expires": int(expires.timestamp()),
        }
        self.database.transact(put(self._key(hash_of(token)), item, absent()), *along)
        return OpenedSession(token, int(GUEST_LIFETIME.total_seconds()))

    def open(
        self, role: Role, subject: str, login: str, facts: dict[str, Any], *along: Write | None
    ) -> OpenedSession:
        """A person's session; `along` is written in its transaction.

        `login` names the login at the provider that it came from, which ends it when it ends.
        Raises LoginEnded, and ConditionFailed where what goes along does not hold.
        """
        token, now = new_secret(), self.clock()
        session, expires = hash_of(token), int((now + ABSOLUTE).timestamp())
        item = {
            **facts,
            "role": role,
            "subject": subject,
            "started": timestamp(now),
            "seen": timestamp(now),
            "expires": expires,
        }
        pointers = [
            put(Key(self.table, owner, f"session#{timestamp(now)}#{session}"), {"expires": expires})
            for owner in (_owner(role, subject), _login(login))
        ]
        still = check(self._ended(login), absent())
        try:
            self.database.transact(still, put(self._key(session), item), *pointers, *along)
        except ConditionFailed as failed:
            if 0 in failed.places:
                raise LoginEnded from None
            raise
        return OpenedSession(token, int(ABSOLUTE.total_seconds()))

    def find(self, token: str, *, background: bool = False) -> Identity | None:
        """Whose session the cookie carries, unless it has ended. In the background unseen."""
        session = hash_of(token)
        item = self.database.get(self._key(session))
        if item is None or item["expires"] <= self.clock().timestamp():
            return None
        if item["role"] == "guest":
            return _guest(session, item)
        return self._seen(Stored(session, item), background=background)

    def of(self, role: Role, subject: str) -> list[Stored]:
        """Everything that is open for a person, newest last."""
        return list(self._behind(_owner(role, subject)))

    def end_login(self, login: str) -> None:
        """The login at the provider is over: what it opened, and what it was about to open."""
        expires = int((self.clock() + ABSOLUTE).timestamp())
        self.database.transact(put(self._ended(login), {"expires": expires}))
        self.end(*(stored.id for stored in self._behind(_login(login))))

    def end(self, *sessions: str) -> None:
        """They are over at once. Ending one twice is no error."""
        for start in range(0, len(sessions), _AT_ONCE):
            chosen = sessions[start : start + _AT_ONCE]
            self.database.transact(*(delete(self._key(session)) for session in chosen))

    def end_all(self, role: Role, subject: str) -> None:
        """Everything that is open for a person is over at once."""
        self.end(*(stored.id for stored in self.of(role, subject)))

    def _seen(self, stored: Stored, *, background: bool) -> Identity | None:
        now = self.clock()
        if stored.expires_at <= now:
            return None
        if not background and now - stored.seen_at >= SEEN_EVERY:
            touched = {"seen": timestamp(now)}
            touch = update(self._key(stored.id), touched, condition=present())
            with suppress(Busy):  # then the next request will say that it is in use
                if not self.database.count(touch):
                    return None  # ended since it was read
                stored = Stored(stored.id, stored.item | touched)
        return _person(stored)

    def _behind(self, owner: str) -> Iterator[Stored]:
        """The sessions that pointers lead to. Pointers outlive them, until expiry cleans up."""
        now = self.clock()
        after, until = f"session#{timestamp(now - ABSOLUTE)}", "session#~"
        while after:
            pointers = self.database.page(self.table, owner, after, until, _AT_ONCE)
            ids = [pointer["sk"].rpartition("#")[2] for pointer in pointers]
            items = self.database.get_all(*map(self._key, ids))
            found = [Stored(id_, item) for id_, item in zip(ids, items, strict=True) if item]
            yield from (stored for stored in found if stored.expires_at > now)
            after = f"{pointers[-1]['sk']}\0" if len(pointers) == _AT_ONCE else ""

    def _key(self, session: str) -> Key:
        return Key(self.table, f"session#{session}", "session")

    def _ended(self, login: str) -> Key:
        return Key(self.table, _login(login), "ended")


def new_secret() -> str:
    """256 random bits for a cookie, from the operating system: no snapshot can make them repeat."""
    return urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")


def hash_of(token: str) -> str:
    """What is stored of a secret."""
    return sha256(token.encode()).hexdigest()


def login_of(issuer: str, sid: str) -> str:
    """One login at a provider, as sessions remember it."""
    return sha256(f"{issuer}\0{sid}".encode()).hexdigest()


def _owner(role: Role, subject: str) -> str:
    return f"{role}#{subject}"


def _login(login: str) -> str:
    return f"login-at-provider#{login}"


def _guest(session: str, item: Item) -> Identity:
    return Identity.of_guest(
        patient_id=item["patient_id"],
        appointment=item["appointment_id"],
        generation=int(item["generation"]),
        session=session,
        expires_at=datetime.fromtimestamp(int(item["expires"]), UTC).isoformat(),
    )


def _person(stored: Stored) -> Identity:
    item = stored.item
    return Identity(
        role=item["role"],
        subject=item["subject"],
        organization=item.get("organization", ""),
        function=item.get("function", ""),
        units=",".join(item.get("units", ())),
        assurance=item["assurance"],
        session=stored.id,
        expires_at=stored.expires_at.isoformat(),
        ends_at=stored.ends_at.isoformat(),
    )
