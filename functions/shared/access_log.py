"""Who saw or did what, when and why. Written before the answer; no entry, no answer.

An entry names the role and the reader, of staff also what they are and where they work, the kind of
thing, the organization whose it is, and the purpose.
"""

from collections.abc import Callable, Collection, Mapping
from hashlib import sha256
from typing import Literal

from functions.shared.clock import Clock, timestamp
from functions.shared.database import ConditionFailed, Database
from functions.shared.identity import Identity
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, absent, put

Action = Literal[
    "listed",
    "opened",
    "booked",
    "confirmed",
    "cancelled",
    "moved",
    "change-requested",
    "change-accepted",
    "change-declined",
    "no-show",
    "no-show-undone",
    "short-notice-wished",
    "short-notice-withdrawn",
    "offer-ended",
    "code-switched-off",
    "started",
    "replied",
    "closed",
    "reopened",
    "assigned",
    "forwarded",
    "noted",
    "journal-marked",
    "journal-unmarked",
    "downloaded",
    "requested",
    "answered",
]

Purpose = Literal[
    "own-appointment",
    "own-thread",
    "own-record",
    "assigned-thread",
    "unit-queue",
    "days-list",
    "handled-request",
    "hospital-journal",
]
"""Why someone looks: for staff the task at hand, never what they say themselves."""

OWN: Purpose = "own-appointment"
"""Whose it is looks at what is theirs."""
_BEHIND = "~"
_OWN: tuple[Purpose, ...] = (OWN, "own-thread", "own-record")


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
        self,
        caller: Identity,
        action: Action,
        kind: str,
        patient_id: str,
        organization: str,
        purpose: Purpose = OWN,
    ) -> Write:
        """One act as part of the caller's transaction."""
        place = self.place(patient_id, f"{timestamp(self.clock())}#{self.new_id()}")
        return put(place, self._entry(caller, action, kind, organization, purpose), absent())

    def opened(
        self,
        caller: Identity,
        kind: str,
        patient_id: str,
        organization: str,
        purpose: Purpose = OWN,
    ) -> None:
        """Someone is about to see one thing: logged every time."""
        place = self.place(patient_id, f"{timestamp(self.clock())}#{self.new_id()}")
        self.database.put_new(place, self._entry(caller, "opened", kind, organization, purpose))

    def listed(
        self,
        caller: Identity,
        kind: str,
        patient_id: str,
        organization: str,
        purpose: Purpose = OWN,
    ) -> None:
        """Someone is about to see a list: logged once per patient, reader, purpose and hour."""
        entry = self._entry(caller, "listed", kind, organization, purpose)
        self.database.put_new(self.place(patient_id, self._once_an_hour(entry)), entry)

    def listed_all(
        self,
        caller: Identity,
        kind: str,
        patient_ids: Collection[str],
        organization: str,
        purpose: Purpose,
    ) -> None:
        """The same of a list of many patients, at most a hundred, in one call or two."""
        entry = self._entry(caller, "listed", kind, organization, purpose)
        sort = self._once_an_hour(entry)
        places = [self.place(each, sort) for each in dict.fromkeys(patient_ids)]
        while places:
            try:
                self.database.transact(*(put(place, entry, absent()) for place in places))
            except ConditionFailed as failed:  # these were written earlier in the hour
                places = [each for at, each in enumerate(places) if at not in failed.places]
            else:
                return

    def page(self, patient_id: str, before: str | None, limit: int) -> list[Item]:
        """A patient's entries, the newest first, or those before one."""
        end = before or _BEHIND
        found = self.database.page(
            self.table, f"patient#{patient_id}", "0", end, limit + 1, newest_first=True
        )
        return [each for each in found if each["sk"] != before][:limit]

    def place(self, patient_id: str, entry_id: str) -> Key:
        """Where one of a patient's entries stands."""
        return Key(self.table, f"patient#{patient_id}", entry_id)

    def _once_an_hour(self, entry: Mapping[str, str]) -> str:
        what = "\0".join(value for name, value in entry.items() if name != "at")
        return f"{self.clock():%Y-%m-%dT%H}#{sha256(what.encode()).hexdigest()[:32]}"

    def _entry(
        self, caller: Identity, action: Action, kind: str, organization: str, purpose: Purpose
    ) -> dict[str, str]:
        """Raises ValueError for one who has nothing of their own to look at, and no task either."""
        if purpose in _OWN and caller.role not in ("guest", "patient"):
            raise ValueError("whoever looks at what is another's does so for a task")
        at_work = {"function": caller.function, "units": caller.units}
        return {
            "at": timestamp(self.clock()),
            "role": caller.role,
            "reader": caller.subject,
            **(at_work if caller.role == "staff" else {}),
            "action": action,
            "kind": kind,
            "organization": organization,
            "purpose": purpose,
        }
