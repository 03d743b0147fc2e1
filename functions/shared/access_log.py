"""Who saw or did what, when and why. Written before the answer; no entry, no answer."""

from collections.abc import Callable
from typing import Literal

from functions.shared.clock import Clock, timestamp
from functions.shared.database import ConditionFailed, Database, Key, Write, absent, put
from functions.shared.identity import Identity

Action = Literal["listed", "opened", "confirmed", "cancelled"]


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
        """One act as part of the caller's transaction. Opening something is logged every time."""
        moment = timestamp(self.clock())
        return self._put(
            f"{moment}#{self.new_id()}", caller, action, kind, patient_id, organization
        )

    def opened(self, caller: Identity, kind: str, patient_id: str, organization: str) -> None:
        """Someone is about to see one thing."""
        self.database.transact(self.entry(caller, "opened", kind, patient_id, organization))

    def listed(self, caller: Identity, kind: str, patient_id: str, organization: str) -> None:
        """Someone is about to see a list: one entry per patient, reader, kind and hour."""
        hour = self.clock().strftime("%Y-%m-%dT%H")
        sort = f"{hour}#listed#{kind}#{caller.role}#{caller.subject}"
        write = self._put(sort, caller, "listed", kind, patient_id, organization)
        try:
            self.database.transact(write)
        except ConditionFailed:
            return  # this hour's entry stands

    def _put(
        self,
        sort: str,
        caller: Identity,
        action: Action,
        kind: str,
        patient_id: str,
        organization: str,
    ) -> Write:
        entry = {
            "at": timestamp(self.clock()),
            "role": caller.role,
            "reader": caller.subject,
            "action": action,
            "kind": kind,
            "organization": organization,
            "purpose": "own-appointment",
        }
        return put(Key(self.table, f"patient#{patient_id}", sort), entry, absent())
