"""Items in the tables' form: as boto3 would write and read them."""

import string
from base64 import b64encode
from decimal import Decimal
from typing import Any

import pytest
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from hypothesis import given
from hypothesis import strategies as st

from functions.shared.typed import decode, encode

NAMES = st.text(string.ascii_letters + "_#0", min_size=1, max_size=8)
"""Among them those that kinds are called by: S, N, B and the like."""
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.text()
    | st.binary()
    | st.integers(-(10**37), 10**37)
    | st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**9)),
    lambda inner: (
        st.frozensets(st.text(), min_size=1, max_size=3)
        | st.lists(inner, max_size=4)
        | st.dictionaries(NAMES, inner, max_size=4)
    ),
    max_leaves=12,
)
ITEMS = st.dictionaries(NAMES, VALUES, max_size=6)


@given(ITEMS)
def test_items_are_written_as_boto3_writes_them(item: dict[str, Any]) -> None:
    theirs = {
        name: TypeSerializer().serialize(each) for name, each in item.items() if each is not None
    }
    assert _alike(encode(item)) == _alike(theirs)


@given(ITEMS)
def test_items_are_read_as_boto3_reads_them(item: dict[str, Any]) -> None:
    typed = {name: TypeSerializer().serialize(each) for name, each in item.items()}
    theirs = {name: TypeDeserializer().deserialize(each) for name, each in typed.items()}
    assert decode(typed) == _unwrapped(theirs)


@given(ITEMS)
def test_bytes_are_read_from_what_the_service_says(item: dict[str, Any]) -> None:
    known = {name: each for name, each in item.items() if each is not None}
    assert decode(_said(encode(item))) == known


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ({"SS": ["a", "b"]}, {"a", "b"}),
        ({"NS": ["1", "2.5"]}, {1, Decimal("2.5")}),
        ({"BS": [b"a", b"b"]}, {b"a", b"b"}),
        ({"BS": ["YQ==", "Yg=="]}, {b"a", b"b"}),
        ({"L": []}, []),
        ({"M": {}}, {}),
        ({"S": ""}, ""),
        ({"B": ""}, b""),
        ({"N": "1E+3"}, 1000),
        ({"M": {"S": {"S": "S"}, "B": {"N": "0"}}}, {"S": "S", "B": 0}),
    ],
)
def test_whatever_a_table_may_hold_is_read(typed: dict[str, Any], plain: object) -> None:
    assert decode({"it": typed}) == {"it": plain}


def test_whole_numbers_are_integers() -> None:
    assert type(decode({"it": {"N": "12"}})["it"]) is int


@pytest.mark.parametrize("value", [1.5, object(), {1}, set(), {"deep": [0.1]}])
def test_what_a_table_does_not_hold_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        encode({"it": value})


def test_an_unknown_kind_is_no_value() -> None:
    with pytest.raises(KeyError):
        decode({"it": {"X": "new"}})


def _alike(typed: Any) -> Any:
    """Numbers by what they are: 1.50 and 1.5 are the same to a table."""
    if isinstance(typed, dict):
        return {
            name: Decimal(each)
            if name == "N" and isinstance(each, str)
            else _alike(each)
            if name != "SS"
            else set(each)
            for name, each in typed.items()
        }
    return [_alike(each) for each in typed] if isinstance(typed, list) else typed


def _unwrapped(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _unwrapped(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_unwrapped(each) for each in value]
    return bytes(value.value) if isinstance(value, Binary) else value  # type: ignore[attr-defined]


def _said(typed: Any) -> Any:
    """As it crosses the wire."""
    if isinstance(typed, dict):
        return {name: _said(each) for name, each in typed.items()}
    if isinstance(typed, list):
        return [_said(each) for each in typed]
    return b64encode(typed).decode() if isinstance(typed, bytes) else typed
