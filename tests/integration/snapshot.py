"""All tables as they stood at one moment: to see what a call has changed, and to undo it.

Read past the API: a scan's answer costs the stand-in more than the call that is watched.
"""

from dataclasses import dataclass
from operator import itemgetter
from typing import Any, Self

from moto.dynamodb.models.dynamo_type import DynamoType

from functions.shared.tables import KEYS, TABLES
from tests.integration.stage import stored

Place = tuple[str, str, str]

_WATCHED = [table.name for table in TABLES if table is not KEYS]
"""A data key once made stays: the functions have it in memory."""


@dataclass(frozen=True)
class Snapshot:
    """Every item by table and key."""

    items: dict[Place, dict[str, Any]]

    @classmethod
    def taken(cls) -> Self:
        """Of now."""
        found = [
            ((table, item.hash_key.value, item.range_key.value), item.to_json()["Attributes"])
            for table in _WATCHED
            for items in stored(table).items.values()
            for item in items.values()
        ]
        return cls(dict(sorted(found, key=itemgetter(0))))

    def without(self, table: str) -> Self:
        """All but one table."""
        return type(self)({place: item for place, item in self.items.items() if place[0] != table})

    def lost_in(self, later: Self) -> set[Place]:
        """What stood here and stands there no more, or otherwise."""
        return {place for place, item in self.items.items() if later.items.get(place) != item}

    def new_in(self, later: Self, table: str) -> list[dict[str, Any]]:
        """What has come to a table since."""
        return [
            item
            for place, item in later.items.items()
            if place[0] == table and place not in self.items
        ]

    def put_back(self) -> None:
        """Everything as it was."""
        now = self.taken()
        for table, pk, sk in now.items.keys() - self.items.keys():
            stored(table).delete_item(DynamoType({"S": pk}), DynamoType({"S": sk}))
        for place in self.lost_in(now):
            stored(place[0]).put_item(self.items[place], overwrite=True)
