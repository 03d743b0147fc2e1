"""The reference consumer: how a hospital's system hears what was done here, and loses nothing.

What changes do, and where reading goes on from, is stored in one transaction. So whatever dies
when, every change has its effect once, and only what is stored is acknowledged: by the cursor of
the next question. What is to be said back is stored with it, and said until it has been heard.
"""

import asyncio
import json
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from local.issuer import System
from local.problems import StackError
from local.settings import Settings
from local.tokens import access_token

FEED = "/appointments/feed"
FOLDER = "changes"
"""In the stack's folder: one file for each organization."""

Change = dict[str, Any]

_TABLES = """
    CREATE TABLE IF NOT EXISTS place (one INTEGER PRIMARY KEY CHECK (one = 1), cursor TEXT);
    CREATE TABLE IF NOT EXISTS taken (id TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS seen (external_id TEXT PRIMARY KEY, version INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS unsaid (external_id TEXT PRIMARY KEY, body TEXT NOT NULL);
"""
"""Where reading goes on; what was taken in; the latest version of each appointment, to be sent as
`seen_version`; and what is still to be fed. Ids older than 90 days may go: none comes again."""


class Inbox:
    """The system's own store. It is the transactions that matter, not the tables."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.executescript(_TABLES)

    def cursor(self) -> str | None:
        """Where reading goes on; None is the beginning."""
        found = self._database.execute("SELECT cursor FROM place").fetchone()
        return found[0] if found else None

    def take_in(self, changes: Sequence[Change], cursor: str) -> list[Change]:
        """Their effects and the cursor, or nothing. Answers those that are new here."""
        with self._database:
            new = [change for change in changes if self._is_new(change)]
            for change in new:
                self._take_in(change)
            self._database.execute("INSERT OR REPLACE INTO place VALUES (1, ?)", (cursor,))
        return new

    def start_over(self) -> None:
        """The next reading begins at the beginning; what was taken in stays so."""
        with self._database:
            self._database.execute("DELETE FROM place")

    def unsaid(self) -> list[tuple[str, Any]]:
        """What is still to be fed, by external id."""
        found = self._database.execute("SELECT external_id, body FROM unsaid").fetchall()
        return [(external_id, json.loads(body)) for external_id, body in found]

    def said(self, external_id: str) -> None:
        """It has been heard."""
        with self._database:
            self._database.execute("DELETE FROM unsaid WHERE external_id = ?", (external_id,))

    def _is_new(self, change: Change) -> bool:
        """A feed that was restarted brings known changes once more, each with its id."""
        sql = "INSERT OR IGNORE INTO taken VALUES (?)"
        return self._database.execute(sql, (change["id"],)).rowcount == 1

    def _take_in(self, change: Change) -> None:
        """Here a real system would do what the change means to it."""
        if "version" in change:
            self._database.execute(
                "INSERT INTO seen VALUES (:external_id, :version) ON CONFLICT DO UPDATE"
                " SET version = max(version, excluded.version)",
                change,
            )
        if change["kind"] == "appointment.booked":
            body = json.dumps(booked(change))
            place = (change["external_id"], body)
            self._database.execute("INSERT INTO unsaid VALUES (?, ?)", place)


def booked(change: Change) -> dict[str, Any]:
    """What the hospital feeds of a time that a patient has booked, under the id that it came with.

    With the version of the booking itself: what the patient has done since must stand.
    """
    kept = ("patient", "unit_id", "type", "starts_at", "duration_minutes", "slot")
    fed = {name: change[name] for name in kept}
    return {"source_version": 1, "seen_version": change["version"], **fed}


class Consumer:
    """Reads on until there is nothing new, and then says what is to be said."""

    def __init__(
        self, client: httpx.Client, inbox: Inbox, tell: Callable[[str], object] = print
    ) -> None:
        self._client = client
        self._inbox = inbox
        self._tell = tell

    def catch_up(self) -> None:
        """Raises httpx.HTTPError; then the next time does the rest."""
        while (page := self._read())["items"]:
            for change in self._inbox.take_in(page["items"], page["cursor"]):
                # Never what the change says of a person.
                self._tell(f"{change['kind']} {change['external_id']} {change.get('version', '-')}")
        for external_id, body in self._inbox.unsaid():
            answer = self._client.put(f"{FEED}/{external_id}", json=body)
            answer.raise_for_status()  # its `reference` is for a letter with a code
            self._inbox.said(external_id)

    def _read(self) -> dict[str, Any]:
        """What comes next. Asking with a cursor acknowledges everything before it."""
        cursor = self._inbox.cursor()
        query = {"cursor": cursor} if cursor else {}
        answer = self._client.get(f"{FEED}/changes", params=query)
        if answer.status_code == httpx.codes.GONE:
            self._inbox.start_over()
            return self._read()
        page: dict[str, Any] = answer.raise_for_status().json()
        return page


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """For this person's eyes only."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    with closing(sqlite3.connect(file)) as database:
        yield database


@dataclass(frozen=True)
class Access:
    """Where an organization's system gets in, and as whom."""

    api: str
    issuer: str
    system: System


def access_of(settings: Settings, organization: str) -> Access:
    """Of a stack that has been started. Raises StackError."""
    if not settings.demo.exists():
        raise StackError("MinJournal has not been started here; `make run` starts it.")
    described = json.loads(settings.demo.read_text())
    known = {system["organization"]: system for system in described["systems"]}
    if organization not in known:
        raise StackError(f"Name an organization: {', '.join(known)}.")
    return Access(described["api"], described["provider"], known[organization])


def main(words: Sequence[str]) -> int:
    """The exit status."""
    settings, organization = Settings.load(), words[0] if words else ""
    try:
        access = access_of(settings, organization)
        with client_of(access) as client, opened(file_of(settings, organization)) as database:
            Consumer(client, Inbox(database)).catch_up()
    except (StackError, httpx.HTTPError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def file_of(settings: Settings, organization: str) -> Path:
    """Where the organization's system remembers."""
    return settings.folder / FOLDER / f"{organization}.sqlite"


def client_of(access: Access) -> httpx.Client:
    """With a fresh token."""
    headers = {"Authorization": f"Bearer {asyncio.run(_token(access))}"}
    return httpx.Client(base_url=access.api, headers=headers, timeout=40, trust_env=False)


async def _token(access: Access) -> str:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await access_token(access.system, access.issuer, client)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
