"""Who saw or did what, when and why. Written before the answer; no entry, no answer."""

from collections.abc import Callable
from hashlib import sha256
from typing import Literal

from functions.shared.clock import Clock, timestamp
from functions.shared.database import Database
from functions.shared.identity import Identity
from functions.shared.writes import Key, Write, absent, put

Action = Literal["listed", "opened", "confirmed", "cancelled", "moved", "change-requested"]


class AccessLog:
    """Append-only: an entry is never written over."""

    def __init__(
        self, database: Database, table: str, clock: Clock, new_id: Callable[[], str]
    ) -> None:
        self.database = database
        self.table = table
        self.clock = clock
        self.new_id = new_id

    def entry(
        self, caller: Identity, action: Action, kind: str, patient_id: str, organization: str
    ) -> Write:
        """One act as part of the caller's transaction."""
        place = self._place(patient_id, f"{timestamp(self.clock())}#{self.new_id()}")
        return put(place, self._entry(caller, action, kind, organization), absent())

    def opened(self, caller: Identity, kind: str, patient_id: str, organization: str) -> None:
        """Someone is about to see one thing: logged every time."""
        place = self._place(patient_id, f"{timestamp(self.clock())}#{self.new_id()}")
        self.database.put_new(place, self._entry(caller, "opened", kind, organization))

    def listed(self, caller: Identity, kind: str, patient_id: str, organization: str) -> None:
        """Someone is about to see a list: logged once per patient, reader, purpose and hour."""
        entry = self._entry(caller, "listed", kind, organization)
        what = "\0".join(value for name, value in entry.items() if name != "at")
        sort = f"{self.clock():%Y-%m-%dT%H}#{sha256(what.encode()).hexdigest()[:32]}"
        self.database.put_new(self._place(patient_id, sort), entry)

    def _place(self, patient_id: str, sort: str) -> Key:
        return Key(self.table, f"patient#{patient_id}", sort)

    def _entry(
        self, caller: Identity, action: Action, kind: str, organization: str
    ) -> dict[str, str]:
        return {
            "at": timestamp(self.clock()),
            "role": caller.role,
            "reader": caller.subject,
            "action": action,
            "kind": kind,
            "organization": organization,
            "purpose": "own-appointment",
        }
