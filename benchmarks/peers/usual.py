"""What both usual teams have behind their framework: boto3's resources, and models for answers."""

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from typing import Any

import boto3
from botocore.config import Config

from benchmarks.peers import release, requests, rules, writes
from benchmarks.peers.models import Appointment, AppointmentPage, Caller, Link
from benchmarks.peers.sealing import opened

_DYNAMODB = boto3.resource("dynamodb")
_CLIENT = _DYNAMODB.meta.client
_APPOINTMENTS = _DYNAMODB.Table(requests.APPOINTMENTS)
_ACCESS_LOG = _DYNAMODB.Table(requests.ACCESS_LOG)
_KEYS = _DYNAMODB.Table(requests.KEYS)
_KMS = boto3.client("kms")
_S3 = boto3.client(
    "s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"})
)


class Refused(Exception):
    """Answered with a status and a code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


def list_appointments(caller: Caller, limit: int) -> AppointmentPage:
    """The patient's coming ones."""
    now = datetime.now(UTC)
    (person,) = _read([requests.person(caller.subject)])
    if person is None or person.get("deceased_by"):
        raise Refused(404, "not-found")
    found = _APPOINTMENTS.query(**requests.coming(caller.subject, limit, now))["Items"]
    items = [each for each in found if rules.is_coming(each, now)]
    with suppress(_CLIENT.exceptions.ConditionalCheckFailedException):  # once an hour
        _ACCESS_LOG.put_item(**writes.looked(caller.model_dump(), now))
    views = [_view(each, now) for each in items[:limit]]
    return AppointmentPage(items=views, cursor="past" if len(items) == limit else None)


def confirm(caller: Caller, appointment: str, version: int, key: str) -> Appointment:
    """The patient will come."""
    now = datetime.now(UTC)
    intent = requests.intent_of(caller.subject, appointment, key)
    old, person, _, done = _read(requests.to_confirm(caller.subject, appointment, intent))
    if old is None or person is None or person.get("deceased_by"):
        raise Refused(404, "not-found")
    if done is not None:
        return _view(old, now)
    if old["version"] != version:
        raise Refused(409, "stale")
    if not rules.may_confirm(old, now):
        raise Refused(422, "not-possible")
    new = writes.confirmed(old)
    _transact(writes.confirming(caller.model_dump(), old, new, intent, now))
    return _view(new, now)


def link(caller: Caller, document_id: str, *, is_sure: bool) -> Link:
    """Opens a document for a minute."""
    now = datetime.now(UTC)
    items = _read(requests.to_open(caller.subject, document_id))
    person, chosen, document = items[0], items[1] or {}, items[-1]
    if person is None or person.get("deceased_by"):
        raise Refused(404, "not-found")
    denied = document is not None and release.denies(items[2:-1], document["organization"])
    content = release.shown(document, denied, _born(person, caller.subject), chosen, now)
    if document is None or content is None:
        raise Refused(404, "not-found")
    if release.asks_first(content, chosen) and not is_sure:
        raise Refused(409, "wait-chosen")
    _transact(writes.opening(caller.model_dump(), items, document, content, now))
    url = _S3.generate_presigned_url("get_object", Params=requests.file(content), ExpiresIn=60)
    expires_at = datetime.now(UTC) + timedelta(seconds=60)
    return Link(url=url, expires_at=expires_at.astimezone(rules.OSLO))


def _view(item: Mapping[str, Any], now: datetime) -> Appointment:
    return Appointment.model_validate(rules.view(item, _details(item), now))


def _details(item: Mapping[str, Any]) -> dict[str, Any]:
    if "details" not in item:
        return {}
    version = str(item["details_version"])
    place = ("appointments", item["patient_id"], item["id"], "details", version)
    sealed = item["details"].value
    found: dict[str, Any] = json.loads(opened(item["organization"], sealed, place, _key))
    return found


def _born(person: Mapping[str, Any], patient: str) -> date:
    place = ("patients", patient, "person", str(person["version"]))
    known = json.loads(opened("platform", person["sealed"].value, place, _key))
    return date.fromisoformat(known[2])


def _key(scope: str, month: str) -> bytes:
    place = requests.key(f"key#{scope}#{month}", "key")
    stored: Any = _KEYS.get_item(Key=place, ConsistentRead=True)["Item"]
    return _KMS.decrypt(
        KeyId=f"{requests.SCOPE_KEY}{scope}",
        CiphertextBlob=stored["wrapped"].value,
        EncryptionContext={"scope": scope, "month": month},
    )["Plaintext"]


def _read(keys: list[requests.Place]) -> list[dict[str, Any] | None]:
    """In the order of the keys."""
    answered = _DYNAMODB.batch_get_item(RequestItems=requests.reads(keys))["Responses"]
    found: dict[Any, Any] = {
        (table, item["pk"], item["sk"]): item for table, items in answered.items() for item in items
    }
    return [found.get(each) for each in keys]


def _transact(writes: list[dict[str, Any]]) -> None:
    parts: Any = writes
    _CLIENT.transact_write_items(TransactItems=parts, ClientRequestToken=requests.new_id())
