"""Answers read the short way are those that botocore's own reading gives.

An upgrade of botocore that reads otherwise, or lets its hooks do less, fails here.
"""

import json
import re
from base64 import b64encode
from pathlib import Path
from typing import Any
from zlib import crc32

import botocore.session
import pytest
from botocore.awsrequest import AWSResponse
from botocore.config import Config
from botocore.exceptions import ClientError

from functions.shared.light_answers import lighten
from functions.shared.typed import decode

ITEM: dict[str, Any] = {
    "text": {"S": "blåbær – čáhci"},
    "empty": {"S": ""},
    "number": {"N": "-12.50"},
    "large": {"N": "99999999999999999999999999999999999999"},
    "bytes": {"B": b64encode(bytes(range(256))).decode()},
    "nothing": {"NULL": True},
    "no": {"BOOL": False},
    "texts": {"SS": ["a", "b"]},
    "numbers": {"NS": ["1", "2.5"]},
    "blobs": {"BS": ["AA==", "/w=="]},
    "list": {"L": [{"S": "a"}, {"L": []}, {"B": ""}]},
    "map": {"M": {"S": {"S": "S"}, "M": {"M": {"B": {"B": "AQ=="}}}, "none": {"M": {}}}},
}
PLACE = {"pk": {"S": "a"}, "sk": {"S": "b"}}
TABLE = {"TableName": "t"}
WRITE = {"Put": {**TABLE, "Item": PLACE}}
CALLS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "get_item": ({**TABLE, "Key": PLACE}, {"Item": ITEM}),
    "batch_get_item": (
        {"RequestItems": {"t": {"Keys": [PLACE]}}},
        {"Responses": {"t": [ITEM]}, "UnprocessedKeys": {"u": {"Keys": [PLACE]}}},
    ),
    "query": (
        {**TABLE, "KeyConditionExpression": "pk = :pk"},
        {"Items": [ITEM, PLACE], "Count": 2, "ScannedCount": 2, "LastEvaluatedKey": PLACE},
    ),
    "put_item": ({**TABLE, "Item": PLACE}, {}),
    "update_item": ({**TABLE, "Key": PLACE}, {"Attributes": ITEM}),
    "delete_item": ({**TABLE, "Key": PLACE}, {"Attributes": ITEM}),
    "transact_write_items": ({"TransactItems": [WRITE]}, {"ConsumedCapacity": []}),
}
"""Every operation that we use: what is asked, and what the service says."""
REASONS = [
    {"Code": "ConditionalCheckFailed", "Item": ITEM, "Message": "no"},
    {"Code": "TransactionConflict", "Message": "another"},
    {"Code": "None"},
]
ERRORS: dict[str, tuple[int, dict[str, Any]]] = {
    "ConditionalCheckFailedException": (400, {"message": "no", "Item": ITEM}),
    "TransactionCanceledException": (400, {"Message": "no", "CancellationReasons": REASONS}),
    "ProvisionedThroughputExceededException": (400, {"message": "slow"}),
    "ValidationException": (400, {"message": "wrong"}),
    "InternalServerError": (500, {"message": "broken"}),
}


class Wire:
    """Answers each attempt with the next of what the service says, the last one for ever."""

    def __init__(self, *answers: AWSResponse) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, **_: object) -> AWSResponse:
        self.asked += 1
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Raw:
    """The bytes as they come."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def stream(self, *_: object, **__: object) -> Any:
        """All at once."""
        yield self.content


def said(status: int, content: dict[str, Any], *, crc: int | None = None) -> AWSResponse:
    body = json.dumps(content, ensure_ascii=False).encode()
    checked = {"x-amz-crc32": str(crc32(body) if crc is None else crc)}
    named = {"x-amzn-RequestId": "R", "Content-Type": "application/x-amz-json-1.0"}
    return AWSResponse("https://t", status, {**named, **checked}, Raw(body))  # type: ignore[arg-type]


def client_of(wire: Wire, *, light: bool, attempts: int = 1) -> Any:
    retries = {"mode": "standard", "total_max_attempts": attempts}
    client = botocore.session.Session().create_client(
        "dynamodb",
        region_name="eu-north-1",
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
        config=Config(retries=retries),  # type: ignore[arg-type]
    )
    client.meta.events.register("before-send.dynamodb", wire)  # type: ignore[arg-type]
    if light:
        lighten(client)
    return client


def answered(operation: str, *, light: bool) -> dict[str, Any]:
    asked, answer = CALLS[operation]
    answer_of = getattr(client_of(Wire(said(200, answer)), light=light), operation)
    return answer_of(**asked)  # type: ignore[no-any-return]


def plain(answer: dict[str, Any]) -> dict[str, Any]:
    """As the database reads it."""
    items = {"Item", "Attributes", "LastEvaluatedKey"} & answer.keys()
    lists = {"Items": [decode(each) for each in answer.get("Items", [])]}
    responses = {
        table: [decode(each) for each in found]
        for table, found in answer.get("Responses", {}).items()
    }
    return {**answer, **{name: decode(answer[name]) for name in items}, **lists, **responses}


@pytest.mark.parametrize("operation", CALLS)
def test_an_answer_is_the_same_the_short_way(operation: str) -> None:
    light, whole = (answered(operation, light=each) for each in (True, False))
    assert {**plain(light), "Responses": None} == {**plain(whole), "Responses": None}
    assert light["ResponseMetadata"] == whole["ResponseMetadata"]
    assert light["ResponseMetadata"]["RequestId"] == "R"


@pytest.mark.parametrize("operation", CALLS)
@pytest.mark.parametrize("code", ERRORS)
def test_an_error_is_what_botocore_makes_of_it(operation: str, code: str) -> None:
    status, content = ERRORS[code]
    found = []
    for light in (True, False):
        wire = Wire(said(status, {"__type": f"com.amazonaws.dynamodb#{code}", **content}))
        client = client_of(wire, light=light)
        with pytest.raises(ClientError) as raised:
            getattr(client, operation)(**CALLS[operation][0])
        found.append((type(raised.value).__name__, raised.value.response))
    assert found[0] == found[1]
    assert found[0][1]["Error"]["Code"] == code


@pytest.mark.parametrize("light", [True, False])
def test_an_answer_that_was_damaged_on_its_way_is_asked_for_again(light: bool) -> None:
    wire = Wire(said(200, {"Item": PLACE}, crc=1), said(200, {"Item": PLACE}))
    found = client_of(wire, light=light, attempts=2).get_item(TableName="t", Key=PLACE)
    assert wire.asked == 2
    assert found["Item"] == PLACE


def test_what_is_asked_for_is_every_operation_that_we_use() -> None:
    source = Path("functions/shared/database.py").read_text()
    assert set(re.findall(r"self\.client\.([a-z_]+)\(", source)) == set(CALLS)
