"""Where items stand, and the writes that transactions are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import BaseModel

from functions.shared.clock import timestamp
from functions.shared.typed import Item, encode


@dataclass(frozen=True)
class Key:
    """One item's place."""

    table: str
    pk: str
    sk: str


@dataclass(frozen=True)
class Condition:
    """What must hold of the item that stands there."""

    expression: str
    names: Mapping[str, str]
    values: Mapping[str, Any]


def absent() -> Condition:
    """Nothing stands there."""
    return Condition("attribute_not_exists(#name)", {"#name": "pk"}, {})


def equals(name: str, value: object) -> Condition:
    """The item stands there with this value."""
    return Condition("#name = :value", {"#name": name}, {":value": value})


def absent_or_under(name: str, limit: int) -> Condition:
    """The number has not been counted yet, or not up to the limit."""
    expression = "attribute_not_exists(#under) OR #under < :under"
    return Condition(expression, {"#under": name}, {":under": limit})


def present() -> Condition:
    """Something stands there."""
    return Condition("attribute_exists(#name)", {"#name": "pk"}, {})


def absent_or_expired(now: datetime) -> Condition:
    """Nothing stands there, or what the table's TTL should have taken away by now."""
    names = {"#name": "pk", "#expires": "expires"}
    expression = "attribute_not_exists(#name) OR #expires <= :now"
    return Condition(expression, names, {":now": int(now.timestamp())})


@dataclass(frozen=True)
class Write:
    """One part of a transaction."""

    kind: str
    request: Mapping[str, Any]

    def as_request(self) -> dict[str, Any]:
        """As the API wants it."""
        return {self.kind: dict(self.request)}


def put(key: Key, item: Mapping[str, Any], condition: Condition | None = None) -> Write:
    """Writes a whole item. Attributes that are None are left out."""
    whole = {"pk": key.pk, "sk": key.sk, **item}
    return Write("Put", {"TableName": key.table, "Item": encode(whole), **_checked(condition)})


def delete(key: Key, condition: Condition | None = None) -> Write:
    """Deletes an item, if it is there."""
    return Write("Delete", {"TableName": key.table, "Key": place_of(key), **_checked(condition)})


def check(key: Key, condition: Condition) -> Write:
    """Writes nothing, and lets the transaction happen only where this holds."""
    request = {"TableName": key.table, "Key": place_of(key), **_checked(condition)}
    return Write("ConditionCheck", request)


def update(
    key: Key,
    sets: Mapping[str, Any],
    adds: Mapping[str, int] | None = None,
    removes: Sequence[str] = (),
    condition: Condition | None = None,
) -> Write:
    """Sets attributes of an item, adds to numbers that count from nothing, and removes others."""
    changes = {**sets, **(adds or {})}
    names = {f"#{place}": name for place, name in enumerate((*changes, *removes))}
    values = {f":{place}": value for place, value in enumerate(changes.values())}
    setting = ", ".join(f"#{place} = :{place}" for place in range(len(sets)))
    setting = f"SET {setting}" if sets else ""
    adding = ", ".join(f"#{place} :{place}" for place in range(len(sets), len(changes)))
    removing = ", ".join(f"#{place}" for place in range(len(changes), len(names)))
    if condition:
        names |= condition.names
        values |= condition.values
    request = {
        "TableName": key.table,
        "Key": place_of(key),
        "UpdateExpression": setting
        + (f" ADD {adding}" if adding else "")
        + (f" REMOVE {removing}" if removing else ""),
        "ExpressionAttributeNames": names,
        "ExpressionAttributeValues": encode(values),
    }
    if condition:
        request["ConditionExpression"] = condition.expression
    return Write("Update", request)


def _checked(condition: Condition | None) -> dict[str, Any]:
    if condition is None:
        return {}
    checked: dict[str, Any] = {
        "ConditionExpression": condition.expression,
        "ExpressionAttributeNames": dict(condition.names),
    }
    if condition.values:
        checked["ExpressionAttributeValues"] = encode(condition.values)
    return checked


def place_of(key: Key) -> dict[str, Any]:
    """A key as the API wants it."""
    return {"pk": {"S": key.pk}, "sk": {"S": key.sk}}


def item_of(model: BaseModel) -> Item:
    """A model as it is stored, whole: moments as text that is in the order of time."""
    return {name: _stored(value) for name, value in model.model_dump().items()}


def _stored(value: Any) -> Any:
    if isinstance(value, datetime):
        return timestamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _stored(each) for name, each in value.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_stored(each) for each in value]
    return value
