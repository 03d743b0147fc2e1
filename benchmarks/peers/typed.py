"""Items to and from the form that DynamoDB has them in, by hand."""

from collections.abc import Mapping
from typing import Any


def typed_values(request: dict[str, Any]) -> dict[str, Any]:
    """With whatever holds values in the table's own form."""
    values = {"Item", "Key", "ExpressionAttributeValues"}
    return {k: typed(each) if k in values else each for k, each in request.items()}


def typed(item: Mapping[str, Any]) -> dict[str, Any]:
    """As the table has it."""
    return {name: _type(value) for name, value in item.items()}


def _type(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        return {"S": value}
    if isinstance(value, bool):
        return {"BOOL": value}
    if isinstance(value, int):
        return {"N": str(value)}
    if isinstance(value, bytes):
        return {"B": value}
    if isinstance(value, Mapping):
        return {"M": typed(value)}
    return {"L": [_type(each) for each in value]}


def plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """As Python has it."""
    return {name: _value(value) for name, value in item.items()}


def _value(typed: Mapping[str, Any]) -> Any:
    ((kind, value),) = typed.items()
    if kind == "N":
        return int(value)
    if kind == "M":
        return plain(value)
    if kind == "L":
        return [_value(each) for each in value]
    return None if kind == "NULL" else value
