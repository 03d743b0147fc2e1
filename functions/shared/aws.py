"""Clients for AWS: low-level, made once, when first needed."""

from functools import cache
from typing import TYPE_CHECKING, Any, cast

import boto3
import botocore.session
from botocore.config import Config

from functions.shared.credentials import LateProvider
from functions.shared.faults import inject
from functions.shared.light_answers import lighten
from functions.shared.light_signatures import sign_lightly
from functions.shared.settings import Settings

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_kms import KMSClient
    from mypy_boto3_s3 import S3Client
    from mypy_boto3_sesv2 import SESV2Client
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient

_CONFIG = Config(
    # Two calls that hang, each asked twice, still leave a function time to answer.
    connect_timeout=1,
    read_timeout=3,
    retries={"mode": "standard", "max_attempts": 2},
    user_agent="minjournal",  # botocore's is put together twice for each call
)
_ONCE = _CONFIG.merge(Config(read_timeout=5, retries={"total_max_attempts": 1}))
"""For what must not happen twice: whoever calls decides what no answer means."""
_TABLES = _CONFIG.merge(Config(parameter_validation=False, account_id_endpoint_mode="disabled"))
"""The service checks what it is asked; a second check costs as much as the signature. Its one
address is the region's: an account's own would need credentials before anything is signed."""
_SIGNED = _CONFIG.merge(Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


def dynamodb(settings: Settings) -> "DynamoDBClient":
    """Tables. Answers are read by `light_answers`: bytes in them are base64."""
    return cast("DynamoDBClient", _tables(settings.testing_folder))


def kms(settings: Settings) -> "KMSClient":
    """Keys."""
    return cast("KMSClient", _client("kms", settings.testing_folder))


def s3(settings: Settings) -> "S3Client":
    """Buckets. Signed as the region wants it: the default may be an old way, on a global host."""
    return cast("S3Client", _client("s3", settings.testing_folder, _SIGNED))


def events(settings: Settings) -> "EventBridgeClient":
    """What has happened, for whomever it concerns."""
    return cast("EventBridgeClient", _client("events", settings.testing_folder))


def sqs(settings: Settings) -> "SQSClient":
    """Queues: when something comes again."""
    return cast("SQSClient", _client("sqs", settings.testing_folder))


def sns(settings: Settings) -> "SNSClient":
    """SMS, one attempt at each."""
    return cast("SNSClient", _client("sns", settings.testing_folder, _ONCE))


def sesv2(settings: Settings) -> "SESV2Client":
    """E-mail, one attempt at each."""
    return cast("SESV2Client", _client("sesv2", settings.testing_folder, _ONCE))


@cache
def _tables(testing_folder: str | None) -> Any:
    client = _client("dynamodb", testing_folder, _TABLES)
    lighten(client)
    sign_lightly(client)
    # Its address stays: else what the rules ask for would be gathered and looked up for each call.
    client._ruleset_resolver = None  # noqa: SLF001 - test_light_signatures looks where calls go
    return client


@cache
def _client(service: Any, testing_folder: str | None, config: Config = _CONFIG) -> Any:
    client = _session().client(service, config=config)
    if testing_folder:
        inject(client, testing_folder)
    return client


@cache
def _session() -> boto3.Session:
    session = botocore.session.get_session()
    chain = session.get_component("credential_provider")
    session.register_component("credential_provider", LateProvider(chain))
    return boto3.Session(botocore_session=session)
