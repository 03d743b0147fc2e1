"""What is written to AWS on each route, in plain Python."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from benchmarks.peers.requests import (
    ACCESS_LOG,
    APPOINTMENTS,
    OUTBOX,
    RECORDS,
    Place,
    key,
    new_id,
    timestamp,
    to_open,
)
from benchmarks.peers.rules import Item

ABSENT = {
    "ConditionExpression": "attribute_not_exists(#name)",
    "ExpressionAttributeNames": {"#name": "pk"},
}


def looked(caller: Mapping[str, str], now: datetime) -> dict[str, Any]:
    """That the patient has seen the list: once an hour."""
    said = _entry(caller, "listed", "appointments", "", "own-appointment")
    what = sha256("\0".join(said.values()).encode()).hexdigest()[:32]
    place = key(f"patient#{caller['subject']}", f"{now:%Y-%m-%dT%H}#{what}")
    return {"Item": {**place, "at": timestamp(now), **said}, **ABSENT}


def entry(
    caller: Mapping[str, str], action: str, kind: str, organization: str, purpose: str, at: datetime
) -> dict[str, Any]:
    """One act in the access log."""
    place = key(f"patient#{caller['subject']}", f"{timestamp(at)}#{new_id()}")
    said = {"at": timestamp(at), **_entry(caller, action, kind, organization, purpose)}
    return {"Put": {"TableName": ACCESS_LOG, "Item": {**place, **said}, **ABSENT}}


def _entry(
    caller: Mapping[str, str], action: str, kind: str, organization: str, purpose: str
) -> dict[str, str]:
    return {
        "role": caller["role"],
        "reader": caller["subject"],
        "action": action,
        "kind": kind,
        "organization": organization,
        "purpose": purpose,
    }


def confirmed(item: Item) -> dict[str, Any]:
    """The appointment as it will be."""
    version = int(item["version"]) + 1
    return {**item, "status": "confirmed", "version": version, "acted_version": version}


def confirming(
    caller: Mapping[str, str], old: Item, new: dict[str, Any], intent: str, now: datetime
) -> list[dict[str, Any]]:
    """The transaction that does so."""
    return [
        {
            "Put": {
                "TableName": APPOINTMENTS,
                "Item": new,
                "ConditionExpression": "#name = :value",
                "ExpressionAttributeNames": {"#name": "version"},
                "ExpressionAttributeValues": {":value": old["version"]},
            }
        },
        entry(caller, "confirmed", "appointment", new["organization"], "own-appointment", now),
        _fact(caller, new, now),
        _done(intent, int(old["version"]), now),
    ]


def _fact(caller: Mapping[str, str], new: Item, now: datetime) -> dict[str, Any]:
    event = new_id()
    item = {
        **key(f"outbox#{event}", "outbox"),
        "event": event,
        "capability": "appointments",
        "organization": new["organization"],
        "kind": "appointment.confirmed",
        "at": timestamp(now),
        "facts": {
            "appointment_id": new["id"],
            "external_id": new["external_id"],
            "version": new["version"],
            "by": caller["role"],
        },
        "pending": "pending",
    }
    return {"Put": {"TableName": OUTBOX, "Item": item, **ABSENT}}


def _done(intent: str, version: int, now: datetime) -> dict[str, Any]:
    item = {
        **key(intent, "idempotency"),
        "request": sha256(f"{version}\0".encode()).hexdigest(),
        "expires": int((now + timedelta(hours=24)).timestamp()),
    }
    condition = {
        "ConditionExpression": "attribute_not_exists(#name) OR #expires <= :now",
        "ExpressionAttributeNames": {"#name": "pk", "#expires": "expires"},
        "ExpressionAttributeValues": {":now": int(now.timestamp())},
    }
    return {"Put": {"TableName": APPOINTMENTS, "Item": item, **condition}}


def opening(
    caller: Mapping[str, str],
    read: Sequence[Item | None],
    document: Item,
    content: Item,
    now: datetime,
) -> list[dict[str, Any]]:
    """The transaction that says so, before there is a link. `read`: as `to_open` asked for it."""
    organization = document["organization"]
    logged = entry(caller, "opened", "document", organization, "own-record", now)
    return [logged, _seen(caller, document, content), *_unmoved(caller, read, organization)]


def _unmoved(
    caller: Mapping[str, str], read: Sequence[Item | None], organization: str
) -> list[dict[str, Any]]:
    """That what decided still stands."""
    denial = f"denial#{organization}"
    return [
        _check(place, item)
        for place, item in zip(to_open(caller["subject"], ""), read, strict=True)
        if place[2] in ("person", "preferences", denial)
    ]


def _check(place: Place, item: Item | None) -> dict[str, Any]:
    table, pk, sk = place
    request = {"TableName": table, "Key": key(pk, sk)}
    if item is None:
        return {"ConditionCheck": {**request, **ABSENT}}
    name = "version" if "version" in item else "source_version"
    condition = {
        "ConditionExpression": "#name = :value",
        "ExpressionAttributeNames": {"#name": name},
        "ExpressionAttributeValues": {":value": item[name]},
    }
    return {"ConditionCheck": {**request, **condition}}


def _seen(caller: Mapping[str, str], document: Item, content: Item) -> dict[str, Any]:
    place = key(f"patient#{caller['subject']}", f"document#{document['id']}")
    seen = {
        "TableName": RECORDS,
        "Key": place,
        "UpdateExpression": "SET #0 = :0 ADD #1 :1",
        "ExpressionAttributeNames": {"#0": "seen_version", "#1": "version", "#name": "version"},
        "ExpressionAttributeValues": {
            ":0": content["source_version"],
            ":1": 1,
            ":value": document["version"],
        },
        "ConditionExpression": "#name = :value",
    }
    return {"Update": seen}
