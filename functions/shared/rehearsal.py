"""First calls, made before a snapshot is taken and sent to nobody, so that no patient waits for
what a client or an application makes at its first call and then has.

Nothing is signed: that would need credentials.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from botocore import UNSIGNED
from botocore.awsrequest import AWSResponse

from functions.shared.faults import SPARED

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_kms import KMSClient
    from mypy_boto3_s3 import S3Client

_TABLE = "nobodys"
_PLACE: Any = {"pk": {"S": "nobody"}, "sk": {"S": "nothing"}}
_REQUEST = {
    "httpMethod": "GET",
    "resource": "/nowhere",
    "path": "/nowhere",
    "headers": {"accept": "application/json"},
    "multiValueHeaders": {"accept": ["application/json"]},
    "queryStringParameters": None,
    "multiValueQueryStringParameters": None,
    "requestContext": {"stage": "", "requestId": "rehearsal", "identity": {"sourceIp": ""}},
    "body": None,
    "isBase64Encoded": False,
}


def rehearse_tables(client: "DynamoDBClient") -> None:
    """Every operation that `Database` uses."""
    with _unsent(client):
        client.get_item(TableName=_TABLE, Key=_PLACE)
        client.batch_get_item(RequestItems={_TABLE: {"Keys": [_PLACE]}})
        client.query(TableName=_TABLE, KeyConditionExpression="pk = :pk")
        client.put_item(TableName=_TABLE, Item=_PLACE)
        client.update_item(TableName=_TABLE, Key=_PLACE)
        client.delete_item(TableName=_TABLE, Key=_PLACE)
        put: Any = {"Put": {"TableName": _TABLE, "Item": _PLACE}}
        client.transact_write_items(TransactItems=[put])


def rehearse_keys(client: "KMSClient") -> None:
    """What opens a data key, and what makes a number a table's key."""
    with _unsent(client):
        client.decrypt(KeyId="alias/nobodys", CiphertextBlob=b"nothing")
        client.generate_mac(KeyId="alias/nobodys", Message=b"nothing", MacAlgorithm="HMAC_SHA_256")


def rehearse_links(client: "S3Client") -> None:
    """All of a link that opens a file, but its signature."""
    with _unsent(client):
        client.generate_presigned_url("get_object", {"Bucket": "nobodys", "Key": "nothing"}, 1)


def rehearse_requests(handler: Callable[[Any, Any], dict[str, Any]]) -> None:
    """One that leads nowhere, and is not logged."""
    logging.disable()
    try:
        handler(_REQUEST, None)
    finally:
        logging.disable(logging.NOTSET)


@contextmanager
def _unsent(client: Any) -> Iterator[None]:
    """Whatever is called is put together and read, and answered with nothing."""
    events = client.meta.events
    hooks = (
        ("before-parameter-build", _spare),
        ("choose-signer", _unsigned),
        ("before-send", _answer),
    )
    for name, hook in hooks:
        events.register_first(name, hook)
    try:
        yield
    finally:
        for name, hook in hooks:
            events.unregister(name, hook)


def _spare(context: dict[str, Any], **_: object) -> None:
    context[SPARED] = True


def _unsigned(**_: object) -> object:
    return UNSIGNED


def _answer(request: Any, **_: object) -> AWSResponse:
    return AWSResponse(request.url, 200, {}, _Empty())  # type: ignore[arg-type]


class _Empty:
    """The content of the answer, as what sends would hand it over."""

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        """An empty object."""
        yield b"{}"
