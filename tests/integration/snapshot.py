"""All tables as they stood at one moment: to see what a call has changed, and to undo it.

Read past the API: a scan's answer costs the stand-in more than the call that is watched.
"""

from dataclasses import dataclass
from typing import Any, Self

from moto.backends import get_backend
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.dynamodb.models.dynamo_type import DynamoType

from functions.shared.tables import KEYS, TABLES
from tests.integration.stage import ENVIRONMENT

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
        return cls(
            {
                (table, item.hash_key.value, item.range_key.value): item.to_json()["Attributes"]
                for table in _WATCHED
                for item in _stored(table).all_items()
            }
        )

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
            _stored(table).delete_item(DynamoType({"S": pk}), DynamoType({"S": sk}))
        for place in self.lost_in(now):
            _stored(place[0]).put_item(self.items[place], overwrite=True)


def _stored(table: str) -> Any:
    region = ENVIRONMENT["AWS_DEFAULT_REGION"]
    return get_backend("dynamodb")[DEFAULT_ACCOUNT_ID][region].tables[table]
