"""What is asked of AWS on each route, in plain Python: a client turns it into its own form."""

import os
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from benchmarks.peers.configuration import WITH_RECORDS
from benchmarks.peers.rules import Item

APPOINTMENTS, PATIENTS = os.environ["APPOINTMENTS_TABLE"], os.environ["PATIENTS_TABLE"]
ACCESS_LOG, OUTBOX = os.environ["ACCESS_LOG_TABLE"], os.environ["OUTBOX_TABLE"]
RECORDS, KEYS = os.environ["RECORDS_TABLE"], os.environ["KEYS_TABLE"]
SESSIONS, BUCKET = os.environ["SESSIONS_TABLE"], os.environ["JOURNAL_BUCKET"]
SCOPE_KEY = os.environ["SCOPE_KEY_PREFIX"]
Place = tuple[str, str, str]
"""Table, pk and sk."""


def timestamp(moment: datetime) -> str:
    """As stored."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def new_id() -> str:
    """Random."""
    return os.urandom(16).hex()


def key(pk: str, sk: str) -> dict[str, Any]:
    """One item's."""
    return {"pk": pk, "sk": sk}


def reads(keys: Sequence[Place]) -> dict[str, Any]:
    """For one call."""
    wanted: dict[str, Any] = {}
    for table, pk, sk in keys:
        request = wanted.setdefault(table, {"ConsistentRead": True, "Keys": []})
        request["Keys"].append(key(pk, sk))
    return wanted


def person(patient: str) -> Place:
    """Where a person stands."""
    return PATIENTS, f"patient#{patient}", "person"


def preferences(patient: str) -> Place:
    """Where what they have chosen stands."""
    return PATIENTS, f"patient#{patient}", "preferences"


def to_confirm(patient: str, appointment: str, intent: str) -> list[Place]:
    """All that decides whether it can be confirmed."""
    return [
        (APPOINTMENTS, f"patient#{patient}", f"appointment#{appointment}"),
        person(patient),
        preferences(patient),
        (APPOINTMENTS, intent, "idempotency"),
    ]


def to_open(patient: str, document: str) -> list[Place]:
    """All that decides whether it can be opened."""
    pk = f"patient#{patient}"
    return [
        person(patient),
        preferences(patient),
        *((RECORDS, pk, f"denial#{each}") for each in WITH_RECORDS),
        (RECORDS, pk, f"document#{document}"),
    ]


def coming(patient: str, limit: int, now: datetime) -> dict[str, Any]:
    """A patient's coming appointments, and one to know whether more follow."""
    last = datetime(2100, 1, 1, tzinfo=UTC) - timedelta(microseconds=1)
    return {
        "IndexName": "by-start",
        "KeyConditionExpression": "pk = :pk AND #sort BETWEEN :begin AND :end",
        "ExpressionAttributeNames": {"#sort": "start"},
        "ExpressionAttributeValues": {
            ":pk": f"patient#{patient}",
            ":begin": timestamp(now - timedelta(days=31)),
            ":end": timestamp(last),
        },
        "ConsistentRead": True,
        "Limit": limit + 1,
        "ScanIndexForward": True,
    }


def intent_of(patient: str, appointment: str, idempotency_key: str) -> str:
    """Where it stands that this was done."""
    parts = f"{patient}\0confirmed#{appointment}\0{idempotency_key}"
    return f"idempotency#{sha256(parts.encode()).hexdigest()}"


def file(content: Item) -> dict[str, str]:
    """What the link opens."""
    return {
        "Bucket": BUCKET,
        "Key": content["upload_id"],
        "ResponseContentType": "application/pdf",
        "ResponseContentDisposition": "attachment",
        "ResponseCacheControl": "no-store",
    }
