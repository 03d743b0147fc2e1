"""Clients for AWS: low-level, made once, when first needed."""

from functools import cache
from typing import TYPE_CHECKING, Any, cast

import boto3
from botocore.config import Config

from functions.shared.faults import inject
from functions.shared.settings import Settings

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_kms import KMSClient

_CONFIG = Config(
    # Two calls that hang, each asked twice, still leave a function time to answer.
    connect_timeout=1,
    read_timeout=3,
    retries={"mode": "standard", "max_attempts": 2},
)


def dynamodb(settings: Settings) -> "DynamoDBClient":
    """Tables."""
    return cast("DynamoDBClient", _client("dynamodb", settings.testing_folder))


def kms(settings: Settings) -> "KMSClient":
    """Keys."""
    return cast("KMSClient", _client("kms", settings.testing_folder))


@cache
def _client(service: Any, testing_folder: str | None) -> Any:
    client = boto3.client(service, config=_CONFIG)
    if testing_folder:
        inject(client, testing_folder)
    return client
