"""Who has seen what of a patient's: the access log, as its patient reads it."""

import re
from collections.abc import Mapping
from datetime import datetime

from functions.records.contract import LookPage, LookView
from functions.records.room import Room
from functions.records.views import organization_name
from functions.shared.access_log import AccessLog
from functions.shared.clock import OSLO
from functions.shared.database import Database
from functions.shared.errors import InvalidCursor, NotFound
from functions.shared.identity import Identity
from functions.shared.organizations import Organization, organizations
from functions.shared.sealing import Sealer
from functions.shared.staff import staff_key, staff_of
from functions.shared.typed import Item
from functions.shared.writes import Key

_ENTRY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{2,15}Z?#[0-9a-f]{32}", re.ASCII)
_AT_ONCE, _MOST_CALLS = 200, 5
"""Entries in one call, and calls for one page: a thousand looks of one's own in between."""
_HOUR = len("2026-11-27T09")
_BY = {"patient": "you", "staff": "staff", "system": "system", "guest": "letter"}


class Looks:
    """Reads the log. The function that does can read it, and still not change it."""

    def __init__(
        self,
        *,
        database: Database,
        room: Room,
        access_log: AccessLog,
        staff_table: str,
        sealer: Sealer,
    ) -> None:
        self.database = database
        self.room = room
        self.access_log = access_log
        self.staff_table = staff_table
        self.sealer = sealer

    def page(self, caller: Identity, cursor: str | None, limit: int, *, others: bool) -> LookPage:
        """Newest first; `others`: without the patient's own. Raises NotFound, InvalidCursor."""
        if cursor is not None and not _ENTRY.fullmatch(cursor):
            raise InvalidCursor
        self.room.enter(caller)
        found, behind = self._read(caller.subject, cursor, limit, others=others)
        self.access_log.listed(caller, "access-log", caller.subject, "", "own-record")
        shown = found[:limit]
        names = self._names(shown)
        return LookPage(
            items=[self._view(each, names) for each in shown],
            cursor=shown[-1]["sk"] if len(found) > limit else behind,
        )

    def _read(
        self, patient_id: str, before: str | None, limit: int, *, others: bool
    ) -> tuple[list[Item], str | None]:
        """More than fill a page, if there are; else, behind what was read, where to read on. One's
        own are many: they are passed over here, not by who asks again and again."""
        found: list[Item] = []
        at_once = _AT_ONCE if others else limit + 1
        for _ in range(_MOST_CALLS):
            items = self.access_log.page(patient_id, before, at_once)
            found += [each for each in items if not (others and each["role"] == "patient")]
            before = items[-1]["sk"] if len(items) == at_once else None
            if before is None or len(found) > limit:
                break
        return found, before

    def find(self, caller: Identity, entry_id: str) -> LookView:
        """One of the patient's. Raises NotFound."""
        item = self.database.get(self.access_log.place(caller.subject, entry_id))
        if item is None:
            raise NotFound
        return self._view(item, self._names([item]))

    def _view(self, item: Item, names: Mapping[Key, str]) -> LookView:
        organization = organizations().get(item["organization"] or _of_units(item))
        # A records office works for the whole hospital: its units say nothing about the look.
        of_units = item["role"] == "staff" and item["function"] != "records-office"
        at_work = organization if of_units else None
        hour = item["sk"].partition("#")[0]
        return LookView.model_validate(
            {
                "id": item["sk"],
                "at": datetime.fromisoformat(item["at"]).astimezone(OSLO),
                "hourly": len(hour) == _HOUR,
                "by": _BY[item["role"]],
                "name": names.get(self._key(item)) if item["role"] == "staff" else None,
                "function": item.get("function"),
                "units": _unit_names(at_work, item.get("units", "")),
                "organization": organization and organization_name(organization.id),
                "action": item["action"],
                "kind": item["kind"],
                "purpose": item["purpose"],
            }
        )

    def _names(self, items: list[Item]) -> dict[Key, str]:
        """Of all staff among them, in one call. Who has left is still named."""
        keys = list(dict.fromkeys(self._key(each) for each in items if each["role"] == "staff"))
        found = self.database.get_all(*keys) if keys else []
        return {
            key: staff_of(item, self.sealer).name
            for key, item in zip(keys, found, strict=True)
            if item
        }

    def _key(self, item: Item) -> Key:
        organization = item["organization"] or _of_units(item)
        return staff_key(self.staff_table, item["reader"], organization)


def _of_units(item: Item) -> str:
    """Whose staff they are, where the entry names no organization: a unit's id begins so."""
    return str(item.get("units", "")).split(",")[0].rpartition("-")[0]


def _unit_names(organization: Organization | None, units: str) -> list[str]:
    if organization is None:
        return []
    found = (organization.unit(each) for each in units.split(","))
    return [unit.name for unit in found if unit]
