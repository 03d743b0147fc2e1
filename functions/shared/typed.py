"""Items to and from the form that tables and streams have them in.

By hand, because every request pays for it: boto3's own takes several times as long. Tests hold it
against boto3's for whatever we store.
"""

from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

Item = dict[str, Any]


def encode(item: Mapping[str, Any]) -> dict[str, Any]:
    """An item in the form that tables want it. None is left out; within a value it is kept.

    Raises TypeError for what tables do not hold, or not exactly, as floats; of sets we store those
    of texts alone, and a table keeps no empty one.
    """
    return {name: _typed(value) for name, value in item.items() if value is not None}


def decode(item: Mapping[str, Any]) -> Item:
    """An item from the form that tables and streams give it. Whole numbers are integers."""
    plain = {}
    for name, typed in item.items():
        plain[name] = typed["S"] if "S" in typed else _plain(typed)
    return plain


def _typed(value: Any) -> dict[str, Any]:
    write = _WRITE.get(type(value))
    if write is None:
        raise TypeError(f"tables hold no {type(value).__name__}")
    return write(value)


def _texts(values: Iterable[Any]) -> dict[str, Any]:
    if not values or not all(isinstance(each, str) for each in values):
        raise TypeError("tables hold sets of texts, and no empty ones")
    return {"SS": sorted(values)}


def _plain(typed: Mapping[str, Any]) -> Any:
    ((kind, value),) = typed.items()
    return _READ[kind](value)


def _number(text: str) -> int | Decimal:
    try:
        return int(text)
    except ValueError:
        return Decimal(text)


def _bytes(value: str | bytes) -> bytes:
    """The service and its streams say bytes in base64; a parser may have read that already."""
    return b64decode(value) if isinstance(value, str) else value


_WRITE: Mapping[type, Callable[[Any], dict[str, Any]]] = {
    str: lambda value: {"S": value},
    bool: lambda value: {"BOOL": value},
    int: lambda value: {"N": str(value)},
    Decimal: lambda value: {"N": str(value)},
    bytes: lambda value: {"B": value},
    dict: lambda value: {"M": {name: _typed(each) for name, each in value.items()}},
    list: lambda value: {"L": [_typed(each) for each in value]},
    tuple: lambda value: {"L": [_typed(each) for each in value]},
    set: _texts,
    frozenset: _texts,
    type(None): lambda _: {"NULL": True},
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "S": str,
    "N": _number,
    "B": _bytes,
    "BOOL": bool,
    "NULL": lambda _: None,
    "M": decode,
    "L": lambda values: [_plain(each) for each in values],
    "SS": set,
    "NS": lambda values: set(map(_number, values)),
    "BS": lambda values: set(map(_bytes, values)),
}
