"""Which units a patient has to do with, and because of what.

Each is written by the transaction that writes what makes it, and goes with it. Only a relation
that the hospital itself has fed lets its staff begin a conversation.
"""

from dataclasses import dataclass
from typing import Literal

from functions.shared.database import Database
from functions.shared.writes import Item, Key, Write, delete, put

Kind = Literal["appointment", "document", "thread"]

_BEHIND = "~"
_MOST = 1000
"""More relations than anybody has; a page of them is at most 1 MB."""


@dataclass(frozen=True)
class Relation:
    """A patient and a unit, because of one thing."""

    patient_id: str
    unit_id: str
    kind: Kind
    object_id: str
    fed: bool = True
    """Whether the hospital itself has said so."""


class Relations:
    """Reads relations and prepares their writes."""

    def __init__(self, database: Database, table: str) -> None:
        self.database = database
        self.table = table

    def of(self, patient_id: str) -> list[Relation]:
        """All of a patient's."""
        return self._read(patient_id, "unit#")

    def at(self, patient_id: str, unit_id: str) -> list[Relation]:
        """Those with one unit."""
        return self._read(patient_id, f"unit#{unit_id}#")

    def put(self, relation: Relation) -> Write:
        """Says the same however often it is written."""
        return put(self._key(relation), {"fed": relation.fed})

    def delete(self, relation: Relation) -> Write:
        """What made it is gone, or is another unit's or patient's now."""
        return delete(self._key(relation))

    def _read(self, patient_id: str, prefix: str) -> list[Relation]:
        items = self.database.page(
            self.table, f"patient#{patient_id}", prefix, prefix + _BEHIND, _MOST
        )
        return [_relation(patient_id, item) for item in items]

    def _key(self, relation: Relation) -> Key:
        sort = f"unit#{relation.unit_id}#{relation.kind}#{relation.object_id}"
        return Key(self.table, f"patient#{relation.patient_id}", sort)


def _relation(patient_id: str, item: Item) -> Relation:
    _, unit_id, kind, object_id = item["sk"].split("#", 3)
    return Relation(patient_id, unit_id, kind, object_id, item["fed"])
