"""DynamoDB as repositories use it: consistent reads, whole items, one transaction per change."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from botocore.exceptions import ClientError, HTTPClientError

from functions.shared.errors import Busy
from functions.shared.ids import new_id
from functions.shared.waiting import jittered

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

Item = dict[str, Any]
Answer = TypeVar("Answer")
_WRITE = TypeSerializer()
_READ = TypeDeserializer()
_PASSING = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"}
_PASSING_ERRORS = {
    "ThrottlingException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "TransactionConflictException",
    "RequestLimitExceeded",
    "InternalServerError",
}
_ATTEMPTS = 10


class ConditionFailed(Exception):
    """Nothing was written: these writes' conditions did not hold, by place in the transaction."""

    def __init__(self, places: Sequence[int]) -> None:
        super().__init__(str(places))
        self.places = places


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
    return Write("Put", {"TableName": key.table, "Item": _encode(whole), **_checked(condition)})


def delete(key: Key, condition: Condition | None = None) -> Write:
    """Deletes an item, if it is there."""
    return Write("Delete", {"TableName": key.table, "Key": _place(key), **_checked(condition)})


def undisturbed(attempt: Callable[[], Answer], sleep: Callable[[float], None]) -> Answer:
    """Tries anew, from the reading, while others write in between. Raises Busy."""
    for pause in jittered(_ATTEMPTS):
        with suppress(ConditionFailed):
            return attempt()
        sleep(pause)
    raise Busy


class Database:
    """Reads and writes. Every read is consistent; every refusal that passes is retried."""

    def __init__(
        self, client: "DynamoDBClient", sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self.client = client
        self.sleep = sleep

    def get(self, key: Key) -> Item | None:
        """One item."""
        answer = self.client.get_item(TableName=key.table, Key=_place(key), ConsistentRead=True)
        return decode(answer["Item"]) if "Item" in answer else None

    def get_all(self, *keys: Key) -> list[Item | None]:
        """Items of any tables in one call, in the order asked for. Raises Busy."""
        if not keys:
            return []  # an empty request is an error to the service
        found: dict[Key, Item] = {}
        wanted: dict[str, Any] = {}
        for key in dict.fromkeys(keys):
            request = wanted.setdefault(key.table, {"ConsistentRead": True, "Keys": []})
            request["Keys"].append(_place(key))
        for pause in jittered(_ATTEMPTS):
            answer = self.client.batch_get_item(RequestItems=wanted)
            for table, items in answer["Responses"].items():
                for item in map(decode, items):
                    found[Key(table, item["pk"], item["sk"])] = item
            wanted = answer.get("UnprocessedKeys", {})
            if not wanted:
                return [found.get(key) for key in keys]
            self.sleep(pause)
        raise Busy

    def page(self, table: str, pk: str, after: str, until: str, limit: int) -> list[Item]:
        """Up to `limit` items of a partition with after < sk <= until, in order."""
        answer = self.client.query(
            TableName=table,
            KeyConditionExpression="pk = :pk AND sk BETWEEN :after AND :until",
            ExpressionAttributeValues=_encode({":pk": pk, ":after": after, ":until": until}),
            ConsistentRead=True,
            Limit=limit,
        )
        return [decode(item) for item in answer["Items"]]

    def index_page(
        self, table: str, index: str, partition: tuple[str, str], until: tuple[str, str], limit: int
    ) -> list[Key]:
        """Up to `limit` keys from a global index, in order. It lags: reread what it names."""
        answer = self.client.query(
            TableName=table,
            IndexName=index,
            KeyConditionExpression="#partition = :partition AND #sort <= :until",
            ExpressionAttributeNames={"#partition": partition[0], "#sort": until[0]},
            ExpressionAttributeValues=_encode({":partition": partition[1], ":until": until[1]}),
            Limit=limit,
        )
        return [Key(table, item["pk"], item["sk"]) for item in map(decode, answer["Items"])]

    def put_new(self, key: Key, item: Mapping[str, Any]) -> bool:
        """Writes an item where none stands, and answers whether it did.

        When a reply is lost and the write repeated, False may mean our own: give unique keys.
        """
        try:
            self.client.put_item(**put(key, item, absent()).request)
        except self.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def remove(self, key: Key) -> None:
        """Deletes an item, if it is there."""
        self.client.delete_item(TableName=key.table, Key=_place(key))

    def transact(self, *writes: Write | None) -> None:
        """All or nothing; None is passed over.

        Raises ConditionFailed when a condition did not hold, Busy when conflicts or throttling
        outlast the retries. A reply lost on the way is asked for again under the same token.
        """
        parts: Any = [write.as_request() for write in writes if write is not None]
        token = new_id()
        for pause in jittered(_ATTEMPTS):
            try:
                self.client.transact_write_items(TransactItems=parts, ClientRequestToken=token)
            except ClientError as error:
                _raise_unless_passing(error)
            except HTTPClientError:
                pass  # no answer came: only asking again under the token can tell what happened
            else:
                return
            self.sleep(pause)
        raise Busy


def _raise_unless_passing(error: ClientError) -> None:
    reasons: list[Any] = list(error.response.get("CancellationReasons", []))
    codes = [reason.get("Code") for reason in reasons]
    failed = [place for place, code in enumerate(codes) if code == "ConditionalCheckFailed"]
    if failed:
        raise ConditionFailed(failed) from None
    code = error.response.get("Error", {}).get("Code")
    if code not in _PASSING_ERRORS and not _PASSING.intersection(codes):
        raise error


def _checked(condition: Condition | None) -> dict[str, Any]:
    if condition is None:
        return {}
    checked: dict[str, Any] = {
        "ConditionExpression": condition.expression,
        "ExpressionAttributeNames": dict(condition.names),
    }
    if condition.values:
        checked["ExpressionAttributeValues"] = _encode(condition.values)
    return checked


def _place(key: Key) -> dict[str, Any]:
    return {"pk": {"S": key.pk}, "sk": {"S": key.sk}}


def _encode(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _WRITE.serialize(value) for name, value in item.items() if value is not None}


def decode(item: Mapping[str, Any]) -> Item:
    """An item from the form that tables and streams give it."""
    return {name: _plain(_READ.deserialize(value)) for name, value in item.items()}


def _plain(value: object) -> object:
    return value.value if isinstance(value, Binary) else value  # type: ignore[attr-defined]
