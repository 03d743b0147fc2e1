"""Sign-ins on their way, staff and their choices: the only place that knows these keys."""

import json
from dataclasses import asdict
from typing import Any

from functions.identity.models import Begun, Staff
from functions.shared.database import Database
from functions.shared.sealing import Sealer
from functions.shared.writes import Item, Key, Write, absent, check, equals, put


class IdentityRepository:
    """Reads, and prepares writes. Names stand sealed under their organization's key."""

    def __init__(self, database: Database, sessions: str, staff: str, sealer: Sealer) -> None:
        self.database = database
        self.sessions_table = sessions
        self.staff_table = staff
        self.sealer = sealer

    def put_login(self, login: str, begun: Begun, expires: int) -> None:
        """Remembers where a sign-in will lead."""
        self.database.put_new(self._login_key(login), {**asdict(begun), "expires": expires})

    def take_login(self, login: str, now: float) -> Begun | None:
        """Where it was to lead; None if it took too long, or has been taken before."""
        item = self.database.take(self._login_key(login))
        if item is None or item["expires"] <= now:
            return None
        return Begun(item["role"], item["return_to"], item["organization"])

    def staff(self, subject: str, organization: str) -> Staff | None:
        """Who works there, or once did."""
        item = self.database.get(self._staff_key(subject, organization))
        return self._staff(subject, item) if item else None

    def staff_of(self, subject: str) -> list[Staff]:
        """Everywhere that the person works."""
        items = self.database.page(
            self.staff_table, f"staff#{subject}", "organization#", "organization#~", 100
        )
        return [each for each in (self._staff(subject, item) for item in items) if not each.removed]

    def put_staff(self, staff: Staff, old: Staff | None) -> Write:
        """The person in the place of what stood there, if that still does."""
        known = json.dumps([staff.name, staff.hpr_number])
        item = {
            "organization": staff.organization,
            "function": staff.function,
            "units": list(staff.units),
            "version": staff.version,
            "source_version": staff.source_version,
            "removed": staff.removed,
            "sealed": self.sealer.seal(staff.organization, known, *_place(staff)),
        }
        condition = equals("version", old.version) if old else absent()
        return put(self._staff_key(staff.subject, staff.organization), item, condition)

    def still(self, staff: Staff) -> Write:
        """Only if nobody has said anything else of them meanwhile."""
        key = self._staff_key(staff.subject, staff.organization)
        return check(key, equals("version", staff.version))

    def write(self, *writes: Write | None) -> None:
        """All or nothing. Raises ConditionFailed and Busy."""
        self.database.transact(*writes)

    def staff_preferences(self, subject: str) -> Key:
        """Where what a member of staff has chosen stands."""
        return Key(self.staff_table, f"staff#{subject}", "preferences")

    def read(self, *keys: Key) -> list[Item | None]:
        """Items in one call."""
        return self.database.get_all(*keys)

    def _staff(self, subject: str, item: Item) -> Staff:
        facts: dict[str, Any] = {
            "subject": subject,
            "organization": item["organization"],
            "function": item["function"],
            "units": tuple(item["units"]),
            "version": int(item["version"]),
            "source_version": int(item["source_version"]),
            "removed": item["removed"],
        }
        blank = Staff(name="", hpr_number=None, **facts)
        opened = self.sealer.open(blank.organization, item["sealed"], *_place(blank))
        name, hpr_number = json.loads(opened)
        return Staff(name=name, hpr_number=hpr_number, **facts)

    def _login_key(self, login: str) -> Key:
        return Key(self.sessions_table, f"login#{login}", "login")

    def _staff_key(self, subject: str, organization: str) -> Key:
        return Key(self.staff_table, f"staff#{subject}", f"organization#{organization}")


def _place(staff: Staff) -> tuple[str, ...]:
    return ("staff", staff.subject, staff.organization, "known", str(staff.version))
