"""Where the stand-in for AWS takes most of its time for what no test needs, and how it need not."""

from collections import defaultdict
from copy import copy
from typing import Any

import pytest
from moto.core.serialize import ResponseSerializer
from moto.dynamodb.models.dynamo_type import Item, LimitedSizeDict
from moto.dynamodb.models.table import Table

VALUE_TYPES = {"S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"}
_any_value = ResponseSerializer.get_value


def hasten(patch: pytest.MonkeyPatch) -> None:
    """It halves the time of these tests."""
    patch.setattr(ResponseSerializer, "get_value", _value)
    patch.setattr(Table, "__deepcopy__", _copied, raising=False)
    patch.setattr(LimitedSizeDict, "__setitem__", dict.__setitem__)


def _value(serializer: ResponseSerializer, value: Any, key: str, shape: Any) -> Any:
    """What stands under `key`. Each type that an item's value can have would be looked for under
    several names."""
    if key in VALUE_TYPES and type(value) is dict:
        return value.get(key)
    return _any_value(serializer, value, key, shape)


def _copied(table: Any, _: object) -> Any:
    """Before each write of a transaction, in case that it fails. Our updates replace attributes:
    what stands in one does not change."""
    made = copy(table)
    made.items = defaultdict(dict)
    for hash_key, items in table.items.items():
        made.items[hash_key] = {range_key: _lean(item) for range_key, item in items.items()}
    return made


def _lean(item: Any) -> Any:
    made: Any = Item.__new__(Item)
    made.hash_key, made.range_key, made.attrs = item.hash_key, item.range_key, LimitedSizeDict()
    dict.update(made.attrs, item.attrs)
    return made
