"""Listens to what the functions read and write, and reckons it in units; and undoes it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from moto.dynamodb.models.dynamo_type import DynamoType

from functions.shared.tables import KEYS
from tests.integration.stage import stored
from tests.integration.units import READS, Item, kept, written

Place = tuple[str, str, str]
"""Table and keys."""


@dataclass
class Meter:
    """At a client: what it reads and writes from `begin` on."""

    client: Any
    read: float = 0
    """Half a unit for what need not be consistent."""
    written: int = 0
    stood: dict[Place, Item | None] = field(default_factory=dict)
    """What was written to, as it stood before."""

    def __post_init__(self) -> None:
        self.client.meta.events.register("before-call", self._asked)
        self.client.meta.events.register("after-call", self._answered)

    def stop(self) -> None:
        """It hears no more."""
        self.client.meta.events.unregister("before-call", self._asked)
        self.client.meta.events.unregister("after-call", self._answered)

    def begin(self) -> None:
        """From nothing."""
        self.read, self.written = 0, 0
        self.stood.clear()

    @property
    def kept(self) -> int:
        """Bytes by which what stays for good has grown."""
        return sum(
            kept(place[0], standing(place)) - kept(place[0], item)
            for place, item in self.stood.items()
        )

    def undo(self) -> None:
        """All as it stood. A data key that was made stays: the functions have it in memory."""
        for (table, pk, sk), item in self.stood.items():
            if table == KEYS.name:
                continue
            if item is None:
                stored(table).delete_item(DynamoType({"S": pk}), DynamoType({"S": sk}))
            else:
                stored(table).put_item(dict(item), overwrite=True)
        self.begin()

    def _asked(self, model: Any, params: Mapping[str, Any], context: Any, **_: object) -> None:
        context["asked"] = request = json.loads(params["body"])
        if model.name not in READS:
            context["stood"] = {place: standing(place) for place in _written_in(request)}

    def _answered(self, model: Any, parsed: Any, context: Any, **_: object) -> None:
        if model.name in READS:
            self.read += READS[model.name](context["asked"], parsed)
            return
        times = 2 if model.name == "TransactWriteItems" else 1
        for place, item in context["stood"].items():
            self.stood.setdefault(place, item)
            self.written += written(place[0], item, standing(place), times)


def standing(place: Place) -> Item | None:
    """What the stand-in keeps there, past the API."""
    table, pk, sk = place
    item = stored(table).items.get(DynamoType({"S": pk}), {}).get(DynamoType({"S": sk}))
    attributes: Item | None = item.to_json()["Attributes"] if item else None
    return attributes


def _written_in(request: Mapping[str, Any]) -> Iterator[Place]:
    parts = [part for each in request.get("TransactItems", []) for part in each.values()]
    for part in parts or [request]:
        key = part.get("Key") or part["Item"]
        yield part["TableName"], key["pk"]["S"], key["sk"]["S"]
