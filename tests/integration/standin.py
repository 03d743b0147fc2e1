"""Where the stand-in for AWS takes most of its time for what no test needs, and how it need not."""

from base64 import b64encode
from collections import defaultdict
from collections.abc import Callable
from copy import copy
from functools import cache
from typing import Any

import pytest
from botocore.signers import RequestSigner
from botocore.useragent import UserAgentString
from moto.core import responses
from moto.core.botocore_stubber import BotocoreStubber
from moto.core.request import normalize_request
from moto.core.serialize import BaseJSONSerializer
from moto.core.utils import method_names_from_class
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType, Item, LimitedSizeDict
from moto.dynamodb.models.table import Table
from moto.dynamodb.responses import DynamoHandler
from moto.kms.responses import KmsResponse

ASKED_MOST = {
    "https://dynamodb.eu-north-1.amazonaws.com/": DynamoHandler,
    "https://kms.eu-north-1.amazonaws.com/": KmsResponse,
}
_process = BotocoreStubber.process_request
_sign = RequestSigner.sign
_structure = BaseJSONSerializer._serialize_type_structure
_cast: Callable[[Any], Any] = vars(DynamoType)["cast_value"].fget
_transact = DynamoDBBackend.transact_write_items
_query = Table.query
_written_to: list[tuple[str, Any, Any]] = []
"""By the transaction that is under way: table and keys."""


def hasten(patch: pytest.MonkeyPatch) -> None:
    """It takes more than half off the time of these tests."""
    patch.setattr(BotocoreStubber, "process_request", _answered)
    patch.setattr(responses, "method_names_from_class", cache(method_names_from_class))
    for kind in (Item, Table):
        patch.setattr(kind, "__new__", _made)
    patch.setattr(RequestSigner, "sign", _signed)
    patch.setattr(UserAgentString, "to_string", lambda _: "stand-in")
    patch.setattr(BaseJSONSerializer, "_serialize_type_structure", _written)
    patch.setattr(DynamoType, "cast_value", property(_compared))
    patch.setattr(DynamoDBBackend, "transact_write_items", _transacted)
    patch.setattr(Table, "query", _queried)
    patch.setattr(Table, "__deepcopy__", _copied, raising=False)
    patch.setattr(LimitedSizeDict, "__setitem__", dict.__setitem__)


def _answered(stubber: Any, request: Any) -> Any:
    """At once by whom it is for. It would be looked for among all the services that there are."""
    service = ASKED_MOST.get(request.url)
    if service is None:
        return _process(stubber, request)
    asked = normalize_request(request)
    return service.dispatch(asked, asked.raw_url, asked.headers)


def _made(kind: Any, *_: object, **__: object) -> Any:
    """Whatever was ever made would be kept, to be looked at in a browser."""
    return object.__new__(kind)


def _signed(signer: Any, operation_name: str, request: Any, *how: Any, **more: Any) -> None:
    """Only where it is looked at."""
    if request.url not in ASKED_MOST:
        _sign(signer, operation_name, request, *how, **more)


def _written(serializer: Any, answer: Any, value: Any, shape: Any, key: str) -> None:
    """An item's value has one type. Each that it could have would be looked for."""
    if shape.name == "AttributeValue" and value is not None:
        answer[key] = _plain(value)
    else:
        _structure(serializer, answer, value, shape, key)


def _plain(value: Any) -> dict[str, Any]:
    """A value as it is sent."""
    if isinstance(value, DynamoType):
        kind, content = value.type, value.value
    else:
        ((kind, content),) = value.items()
    if kind == "M":
        content = {name: _plain(each) for name, each in content.items()}
    elif kind == "L":
        content = [_plain(each) for each in content]
    elif kind == "B":
        content = b64encode(content).decode()
    return {kind: content}


def _compared(value: Any) -> Any:
    """What it is held against others by. Most are text."""
    return value.value if value.type == "S" else _cast(value)


def _transacted(backend: Any, transact_items: list[dict[str, Any]]) -> None:
    """Says first what will be written."""
    for write in transact_items:
        for part in write.values():
            place = part.get("Key") or part["Item"]
            _written_to.append((part["TableName"], place["pk"], place["sk"]))
    try:
        _transact(backend, transact_items)
    finally:
        _written_to.clear()


def _queried(table: Any, hash_key: Any, *rest: Any, **more: Any) -> Any:
    """Of one partition. All of the table would be put in order before it is looked for."""
    index_name = rest[6]
    if index_name:
        return _query(table, hash_key, *rest, **more)
    whole, table.items = table.items, {hash_key: table.items.get(hash_key, {})}
    try:
        return _query(table, hash_key, *rest, **more)
    finally:
        table.items = whole


def _copied(table: Any, _: object) -> Any:
    """Before each write of a transaction, in case that it fails: what it writes to. The rest is
    shared. Our updates replace attributes: what stands in one does not change."""
    made = copy(table)
    made.items = defaultdict(dict, table.items)
    for name, pk, sk in _written_to:
        hash_key, range_key = DynamoType(pk), DynamoType(sk)
        if name == table.name and hash_key in table.items:
            part = made.items[hash_key] = dict(made.items[hash_key])
            if range_key in part:
                part[range_key] = _lean(part[range_key])
    return made


def _lean(item: Any) -> Any:
    made: Any = Item.__new__(Item)
    made.hash_key, made.range_key, made.attrs = item.hash_key, item.range_key, LimitedSizeDict()
    dict.update(made.attrs, item.attrs)
    return made
