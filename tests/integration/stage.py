"""A stage on moto: the functions' environment, their keys and their tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws
from moto.backends import get_backend
from moto.core.models import DEFAULT_ACCOUNT_ID

from functions.shared.organizations import organizations
from functions.shared.tables import TABLES, Table
from tests.integration.standin import hasten

ORIGIN = "https://minjournal.test"
API = "https://api.minjournal.test"
ISSUER = "https://issuer.test"
CLIENT_KEY = "alias/minjournal-local-client"
REGISTERS_KEY = "alias/minjournal-local-registers"
AUDIENCE = "urn:minjournal:api"
SCOPE = "minjournal:feed"
MAIL_FROM = "varsel@minjournal.test"

ENVIRONMENT = {
    "STAGE": "local",
    "ORIGIN": ORIGIN,
    "APPOINTMENTS_TABLE": "appointments",
    "RECORDS_TABLE": "records",
    "JOURNAL_BUCKET": "journal",
    "THREADS_TABLE": "threads",
    "RELATIONS_TABLE": "relations",
    "QUARANTINE_BUCKET": "quarantine",
    "VERDICT_BUS": "verdicts",
    "UPLOADS_QUEUE": "https://sqs.eu-north-1.amazonaws.com/123456789012/uploads",
    "ATTACHMENTS_BUCKET": "attachments",
    "PATIENTS_TABLE": "patients",
    "SESSIONS_TABLE": "sessions",
    "ACCESS_LOG_TABLE": "access_log",
    "OUTBOX_TABLE": "outbox",
    "KEYS_TABLE": "keys",
    "ATTEMPTS_TABLE": "attempts",
    "IDENTIFIER_KEY": "alias/minjournal-local-identifier",
    "CODE_KEY": "alias/minjournal-local-code",
    "SCOPE_KEY_PREFIX": "alias/minjournal-local-scope-",
    "STAFF_TABLE": "staff",
    "API": API,
    "CLIENT_KEY": CLIENT_KEY,
    "REGISTERS_KEY": REGISTERS_KEY,
    "POPULATION_URL": "https://registers.test/folkeregisteret",
    "CONTACT_URL": "https://registers.test/kontaktregisteret",
    "TOKEN_URL": "https://registers.test/token",
    "TOKEN_AUDIENCE": "https://registers.test/",
    "REGISTERS_CLIENT_ID": "minjournal-registers",
    "PATIENTS_ISSUER": "https://id-porten.test",
    "PATIENTS_CLIENT_ID": "minjournal-patients",
    "STAFF_ISSUER": "https://helseid.test",
    "STAFF_CLIENT_ID": "minjournal-staff",
    "SMS_SENDER": "MinJournal",
    "MAIL_FROM": MAIL_FROM,
    "SYSTEMS_ISSUER": ISSUER,
    "SYSTEMS_JWKS_URL": f"{ISSUER}/jwks",
    "SYSTEMS_AUDIENCE": AUDIENCE,
    "SYSTEMS_SCOPE": SCOPE,
    "AWS_DEFAULT_REGION": "eu-north-1",
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
}


@contextmanager
def stage_in(folder: Path) -> Iterator[None]:
    """The environment, keys and tables: dear to make, and the same for all."""
    with pytest.MonkeyPatch.context() as patch, mock_aws():
        hasten(patch)
        for name, value in (ENVIRONMENT | {"TESTING_FOLDER": str(folder)}).items():
            patch.setenv(name, value)
        _create_keys()
        for table in TABLES:
            _create(table)
        client("sesv2").create_email_identity(EmailIdentity="minjournal.test")
        _create_buckets()
        client("events").create_event_bus(Name="verdicts")
        yield


def clear_tables() -> None:
    """Past the API, as in a snapshot: to make them all anew would cost more than most tests do."""
    for table in TABLES:
        stored(table.name).items.clear()


def stored(table: str) -> Any:
    """What the stand-in keeps of a table."""
    region = ENVIRONMENT["AWS_DEFAULT_REGION"]
    return get_backend("dynamodb")[DEFAULT_ACCOUNT_ID][region].tables[table]


def _create_buckets() -> None:
    where = {"LocationConstraint": "eu-north-1"}
    for name in ("quarantine", "attachments", "journal"):
        client("s3").create_bucket(Bucket=name, CreateBucketConfiguration=where)
        client("s3").put_bucket_versioning(
            Bucket=name, VersioningConfiguration={"Status": "Enabled"}
        )


def _create(table: Table) -> None:
    """The table as declared."""
    names = {"pk", "sk"} | {index.sort for index in table.local_indexes}
    for index in table.global_indexes:
        names |= {index.partition, index.sort}
    indexes: dict[str, Any] = {}
    if table.local_indexes:
        indexes["LocalSecondaryIndexes"] = [
            _index(each.name, "pk", each.sort, "ALL") for each in table.local_indexes
        ]
    if table.global_indexes:
        indexes["GlobalSecondaryIndexes"] = [
            _index(each.name, each.partition, each.sort, "ALL" if each.whole else "KEYS_ONLY")
            for each in table.global_indexes
        ]
    client("dynamodb").create_table(
        TableName=table.name,
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in names],
        KeySchema=_schema("pk", "sk"),
        BillingMode="PAY_PER_REQUEST",
        **indexes,
    )


@cache
def client(service: Any) -> Any:
    """Sees what the functions see."""
    return boto3.client(service)


def _index(name: str, partition: str, sort: str, projection: str) -> dict[str, Any]:
    return {
        "IndexName": name,
        "KeySchema": _schema(partition, sort),
        "Projection": {"ProjectionType": projection},
    }


def _schema(partition: str, sort: str) -> Any:
    return [
        {"AttributeName": partition, "KeyType": "HASH"},
        {"AttributeName": sort, "KeyType": "RANGE"},
    ]


def _create_keys() -> None:
    kms = client("kms")
    for name in ("identifier", "code"):
        key = kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
        _alias(kms, name, key["KeyMetadata"]["KeyId"])
    for name in ("client", "registers"):
        key = kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
        _alias(kms, name, key["KeyMetadata"]["KeyId"])
    shared = kms.create_key()["KeyMetadata"]["KeyId"]
    for scope in ("platform", *organizations()):
        _alias(kms, f"scope-{scope}", shared)


def _alias(kms: Any, name: str, key_id: str) -> None:
    kms.create_alias(AliasName=f"alias/minjournal-local-{name}", TargetKeyId=key_id)
