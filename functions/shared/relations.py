"""Which units a patient has to do with, and because of what.

Each is written by the transaction that writes what makes it, and goes with it. Only a relation
that the hospital itself has fed lets its staff begin a conversation. A document that its patient
may not know of makes no relation that they can see: it would tell where it is from.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from functions.shared.clock import timestamp
from functions.shared.database import Database
from functions.shared.typed import Item
from functions.shared.writes import Key, Write, delete, put

Kind = Literal["appointment", "document", "thread"]

NEVER = "~"
"""Behind every moment: a relation that only the hospital knows of."""

_HIDDEN = "hidden#"
_UNIT = "unit#"
_BEHIND = "~"
_NEXT = "\0"
"""Behind a key, and before every other."""
_ALL = 1000
"""At once, where all are wanted: far less than the 1 MB that one answer holds."""
_FIRST = 20
"""At once, where nearly always the first one will do."""


@dataclass(frozen=True)
class Relation:
    """A patient and a unit, because of one thing."""

    patient_id: str
    unit_id: str
    kind: Kind
    object_id: str
    fed: bool = True
    """Whether the hospital itself has said so."""
    known_from: str = ""
    """From when on the patient may know of it, as `timestamp` writes it."""

    @property
    def organization(self) -> str:
        """Whose unit it is: its id begins so."""
        return self.unit_id.rpartition("-")[0]


class Relations:
    """Reads relations and prepares their writes."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def known(self, patient_id: str, now: datetime) -> list[Relation]:
        """All that the patient may know of."""
        items = list(self._items(patient_id, _HIDDEN, _UNIT + _BEHIND, _ALL))
        hidden = {item["sk"].removeprefix(_HIDDEN) for item in items if _is_hiding(item)}
        found = [_relation(patient_id, item) for item in items if not _is_hiding(item)]
        return [
            each
            for each in found
            if each.known_from <= timestamp(now)
            and not (each.kind == "document" and each.organization in hidden)
        ]

    def knows(self, patient_id: str, unit_id: str, now: datetime) -> bool:
        """Whether the patient may know that they have to do with the unit."""
        hidden: bool | None = None
        for each in self._at(patient_id, unit_id):
            if each.known_from > timestamp(now):
                continue
            if each.kind == "document" and hidden is None:
                hidden = self._is_hidden(patient_id, each.organization)
            if each.kind != "document" or not hidden:
                return True
        return False

    def is_fed(self, patient_id: str, unit_id: str) -> bool:
        """Whether the hospital itself has said that they have to do with the unit."""
        return any(each.fed for each in self._at(patient_id, unit_id))

    def put(self, relation: Relation) -> Write:
        """Says the same however often it is written."""
        item = {"fed": relation.fed, "known_from": relation.known_from or None}
        return put(self._key(relation), item)

    def delete(self, relation: Relation) -> Write:
        """What made it is gone, or is another unit's or patient's now."""
        return delete(self._key(relation))

    def hide(self, patient_id: str, organization: str, hidden: bool) -> Write:
        """Whether the patient may know of none of the organization's documents."""
        place = self._hiding(patient_id, organization)
        return put(place, {}) if hidden else delete(place)

    def _is_hidden(self, patient_id: str, organization: str) -> bool:
        return self.database.get(self._hiding(patient_id, organization)) is not None

    def _hiding(self, patient_id: str, organization: str) -> Key:
        return Key(self.table, f"patient#{patient_id}", f"{_HIDDEN}{organization}")

    def _at(self, patient_id: str, unit_id: str) -> Iterator[Relation]:
        """Those with one unit, as the hospital knows them."""
        prefix = f"{_UNIT}{unit_id}#"
        for item in self._items(patient_id, prefix, prefix + _BEHIND, _FIRST):
            yield _relation(patient_id, item)

    def _items(self, patient_id: str, begin: str, end: str, at_once: int) -> Iterator[Item]:
        """A long life has more documents than one call reads."""
        while True:
            page = self.database.page(self.table, f"patient#{patient_id}", begin, end, at_once)
            yield from page
            if len(page) < at_once:
                return
            begin = str(page[-1]["sk"]) + _NEXT

    def _key(self, relation: Relation) -> Key:
        sort = f"{_UNIT}{relation.unit_id}#{relation.kind}#{relation.object_id}"
        return Key(self.table, f"patient#{relation.patient_id}", sort)


def _is_hiding(item: Item) -> bool:
    return str(item["sk"]).startswith(_HIDDEN)


def _relation(patient_id: str, item: Item) -> Relation:
    _, unit_id, kind, object_id = item["sk"].split("#", 3)
    return Relation(patient_id, unit_id, kind, object_id, item["fed"], item.get("known_from") or "")
