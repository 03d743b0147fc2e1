"""DynamoDB as repositories use it: consistent reads, whole items, one transaction per change."""

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from botocore.exceptions import ClientError, HTTPClientError

from functions.shared.errors import Busy
from functions.shared.ids import new_id
from functions.shared.typed import Item, decode, encode
from functions.shared.waiting import jittered
from functions.shared.writes import Key, Write, absent, place_of, put

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from functions.shared.tables import GlobalIndex, LocalIndex

Answer = TypeVar("Answer")
_PASSING = {"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"}
_PASSING_ERRORS = {
    "ThrottlingException",
    "ProvisionedThroughputExceededException",
    "TransactionInProgressException",
    "TransactionConflictException",
    "RequestLimitExceeded",
    "InternalServerError",
    "InternalFailure",
    "ServiceUnavailable",
}
_ATTEMPTS = 10
_AT_ONCE = 100
"""Keys in one call, the most there can be."""


class ConditionFailed(Exception):
    """Nothing was written: these writes' conditions did not hold, by place in the transaction."""

    def __init__(self, places: Sequence[int]) -> None:
        super().__init__(str(places))
        self.places = places


def undisturbed(attempt: Callable[[], Answer]) -> Answer:
    """Tries anew, from the reading, while others write in between. Raises Busy."""
    for pause in jittered(_ATTEMPTS):
        with suppress(ConditionFailed):
            return attempt()
        time.sleep(pause)
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
        answer = self.client.get_item(TableName=key.table, Key=place_of(key), ConsistentRead=True)
        return decode(answer["Item"]) if "Item" in answer else None

    def get_all(self, *keys: Key) -> list[Item | None]:
        """Items of any tables in the order asked for, in one call for each hundred. Raises Busy."""
        once = list(dict.fromkeys(keys))
        found: dict[Key, Item] = {}
        for start in range(0, len(once), _AT_ONCE):
            found |= self._get_batch(once[start : start + _AT_ONCE])
        return [found.get(key) for key in keys]

    def _get_batch(self, keys: Sequence[Key]) -> dict[Key, Item]:
        found: dict[Key, Item] = {}
        wanted: dict[str, Any] = {}
        for key in keys:
            request = wanted.setdefault(key.table, {"ConsistentRead": True, "Keys": []})
            request["Keys"].append(place_of(key))
        for pause in jittered(_ATTEMPTS):
            answer = self.client.batch_get_item(RequestItems=wanted)
            for table, items in answer["Responses"].items():
                for item in map(decode, items):
                    found[Key(table, item["pk"], item["sk"])] = item
            wanted = answer.get("UnprocessedKeys", {})
            if not wanted:
                return found
            self.sleep(pause)
        raise Busy

    def page(
        self,
        table: str,
        pk: str,
        after: str,
        until: str,
        limit: int,
        *,
        newest_first: bool = False,
    ) -> list[Item]:
        """Up to `limit` items of a partition with after <= sk <= until, in order."""
        return self._queried(
            limit,
            TableName=table,
            KeyConditionExpression="pk = :pk AND sk BETWEEN :after AND :until",
            ExpressionAttributeValues=encode({":pk": pk, ":after": after, ":until": until}),
            ConsistentRead=True,
            ScanIndexForward=not newest_first,
        )

    def index_page(
        self,
        table: str,
        index: "GlobalIndex",
        partition: str,
        end: str,
        limit: int,
        *,
        begin: str = "0",
        after: Item | None = None,
        newest_first: bool = False,
    ) -> list[Item]:
        """Up to `limit` items of a global index, as it holds them, with begin <= sort <= end.

        It lags: reread what it names. `after`: only those behind an item, whose keys are needed.
        """
        request: Any = {
            "TableName": table,
            "IndexName": index.name,
            "KeyConditionExpression": "#partition = :partition AND #sort BETWEEN :begin AND :end",
            "ExpressionAttributeNames": {"#partition": index.partition, "#sort": index.sort},
            "ExpressionAttributeValues": encode(
                {":partition": partition, ":begin": begin, ":end": end}
            ),
            "ScanIndexForward": not newest_first,
        }
        if after:
            request["ExclusiveStartKey"] = encode({index.partition: partition, **after})
        return self._queried(limit, **request)

    def ordered_page(
        self,
        table: str,
        index: "LocalIndex",
        pk: str,
        begin: str,
        end: str,
        limit: int,
        *,
        after: Item | None = None,
        newest_first: bool = False,
    ) -> list[Item]:
        """Up to `limit` items of a partition with begin <= what the index sorts by <= end.

        `after`: only those behind an item, of which the sort key and what the index sorts by are
        needed; two may have the same.
        """
        request: Any = {
            "TableName": table,
            "IndexName": index.name,
            "KeyConditionExpression": "pk = :pk AND #sort BETWEEN :begin AND :end",
            "ExpressionAttributeNames": {"#sort": index.sort},
            "ExpressionAttributeValues": encode({":pk": pk, ":begin": begin, ":end": end}),
            "ConsistentRead": True,
            "ScanIndexForward": not newest_first,
        }
        if after:
            request["ExclusiveStartKey"] = encode({"pk": pk, **after})
        return self._queried(limit, **request)

    def _queried(self, limit: int, **request: Any) -> list[Item]:
        """As many as are wanted, unless there are no more: one answer holds 1 MB at most."""
        found: list[Item] = []
        while True:
            answer = self.client.query(**request, Limit=limit - len(found))
            found += [decode(item) for item in answer["Items"]]
            last = answer.get("LastEvaluatedKey")
            if last is None or len(found) >= limit:
                return found
            request["ExclusiveStartKey"] = last

    def put_new(self, key: Key, item: Mapping[str, Any]) -> bool:
        """Writes an item where none stands, and answers whether it did.

        When a reply is lost and the write repeated, False may mean our own: give unique keys.
        """
        try:
            self.client.put_item(**put(key, item, absent()).request)
        except self.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def take(self, key: Key) -> Item | None:
        """Deletes an item and answers what stood there: of several who try, one gets it."""
        answer = self.client.delete_item(
            TableName=key.table, Key=place_of(key), ReturnValues="ALL_OLD"
        )
        return decode(answer["Attributes"]) if "Attributes" in answer else None

    def count(self, write: Write) -> bool:
        """Makes one `update` where its condition holds, and answers whether it did. Raises Busy.

        When a reply is lost and the call repeated, it may count twice.
        """
        for pause in jittered(_ATTEMPTS):
            try:
                self.client.update_item(**write.request)
            except self.client.exceptions.ConditionalCheckFailedException:
                return False
            except ClientError as error:
                _raise_unless_passing(error)
            else:
                return True
            self.sleep(pause)
        raise Busy

    def transact(self, *writes: Write | None) -> None:
        """All or nothing; None is passed over.

        Raises ConditionFailed when a condition did not hold, Busy when conflicts or throttling
        outlast the retries. A reply lost on the way is asked for again under the same token.
        """
        parts: Any = [write.as_request() for write in writes if write is not None]
        if not parts:
            return  # an empty request is an error to the service
        token = new_id()
        unanswered = 0
        for pause in jittered(_ATTEMPTS):
            try:
                self.client.transact_write_items(TransactItems=parts, ClientRequestToken=token)
            except ClientError as error:
                _raise_unless_passing(error)
            except HTTPClientError:
                # No answer came: only asking again under the token can tell what happened.
                unanswered += 1
                if unanswered > 1:
                    break
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
