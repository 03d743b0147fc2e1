"""What calls cost in read and write units, reckoned as DynamoDB's manual says.

No stand-in tells it. Asked with `ReturnConsumedCapacity` for what the manual gives an example of:

- moto says 1 for every Query and write, half for every GetItem, nothing for a transaction;
- ministack is right in writes with their indexes and in transactions, but says 1 for a Query of
  20 items of 1000 bytes, which costs 5, and nothing for a BatchGetItem;
- dynalite is right in reads but for a Query that finds nothing, which is free there; it counts no
  index's writes, and has no transactions.

So the rule is applied to what is read and written: of a Query, all it finds, rounded up once; of
other reads, item by item; of a write, the larger of what stood and what stands, twice as much in a
transaction, and what each index takes of it. AWS does not say whether a transaction doubles what a
local index takes, which is written with it: here it does. No query of ours filters, so that what is
answered is what was read.
"""

from base64 import b64decode
from collections.abc import Mapping
from math import ceil
from typing import Any

from functions.shared.tables import TABLES, GlobalIndex, LocalIndex

READ, WRITE = 4096, 1024
"""Bytes in one unit."""

_BESIDE = 100
"""Bytes that the service counts beside what each item, and each entry of an index, holds."""

Item = Mapping[str, Any]
"""As it is on the wire: typed values by name."""
_TABLES = {table.name: table for table in TABLES}
_INDEXES = {index.name: index for table in TABLES for index in table.global_indexes}


def size_of(item: Item) -> int:
    """Names and values, as the service counts them."""
    return sum(len(name.encode()) + _size(value) for name, value in item.items())


def _size(typed: Mapping[str, Any]) -> int:
    ((kind, value),) = typed.items()
    if kind == "M":
        return 3 + size_of(value) + len(value)
    if kind == "L":
        return 3 + sum(_size(each) + 1 for each in value)
    if kind == "SS":
        return sum(len(str(each).encode()) for each in value)
    if kind == "N":
        digits = len(value.strip("-").replace(".", ""))
        return ceil(digits / 2) + 1 + int(value.startswith("-"))
    if kind == "B":
        return len(value if isinstance(value, bytes) else b64decode(value))
    return 1 if kind in ("BOOL", "NULL") else len(value.encode())


def units(size: int, unit: int) -> int:
    """At least one: what finds nothing costs as much as a little."""
    return max(1, ceil(size / unit))


def written(table: str, old: Item | None, new: Item | None, times: int = 1) -> int:
    """Units of one write, or of a condition that was looked at, with those of the indexes."""
    shape = _TABLES[table]
    found = times * units(max(size_of(old or {}), size_of(new or {})), WRITE)
    for local in shape.local_indexes:
        found += times * _indexed(_of_local(local, old), _of_local(local, new), "pk", local.sort)
    for index in shape.global_indexes:
        keys = (index.partition, index.sort)
        found += _indexed(_of_global(index, old), _of_global(index, new), *keys)
    return found


def _indexed(old: Item | None, new: Item | None, *keys: str) -> int:
    """One write where an entry comes, goes or changes; where it moves, one there and one here."""
    if old == new:
        return 0
    if old and new and all(old[key] == new[key] for key in keys):
        return units(max(size_of(old), size_of(new)), WRITE)
    return sum(units(size_of(each), WRITE) for each in (old, new) if each)


def _of_local(index: LocalIndex, item: Item | None) -> Item | None:
    return item if item and index.sort in item else None


def _of_global(index: GlobalIndex, item: Item | None) -> Item | None:
    """What the index holds of an item, if anything."""
    if not item or index.partition not in item or index.sort not in item:
        return None
    if index.whole:
        return item
    return {name: item[name] for name in {"pk", "sk", index.partition, index.sort}}


def kept(table: str, item: Item | None) -> int:
    """Bytes that an item and its entries in indexes take for good: none if it expires."""
    if not item or _TABLES[table].expires in item:
        return 0
    shape = _TABLES[table]
    entries = [_of_local(index, item) for index in shape.local_indexes]
    entries += [_of_global(index, item) for index in shape.global_indexes]
    return sum(size_of(each) + _BESIDE for each in (item, *entries) if each)


def _get(request: Mapping[str, Any], answer: Mapping[str, Any]) -> float:
    return units(size_of(answer.get("Item", {})), READ) * _share(request)


def _batch(request: Mapping[str, Any], answer: Mapping[str, Any]) -> float:
    read = 0.0
    for table, asked in request["RequestItems"].items():
        found = answer["Responses"].get(table, [])
        counted = sum(units(size_of(item), READ) for item in found)
        read += (counted + len(asked["Keys"]) - len(found)) * _share(asked)
    return read


def _query(request: Mapping[str, Any], answer: Mapping[str, Any]) -> float:
    items: list[Item | None] = answer["Items"]
    if index := _INDEXES.get(request.get("IndexName", "")):
        items = [_of_global(index, item) for item in items if item]
    return units(sum(size_of(item) for item in items if item), READ) * _share(request)


def _share(request: Mapping[str, Any]) -> float:
    return 1 if request.get("ConsistentRead") else 0.5


READS = {"GetItem": _get, "BatchGetItem": _batch, "Query": _query}
"""Units of an answered call that only reads, by its name."""
