"""By hand: a plain botocore client, json, and nothing between the event and the rules."""

import json
import re
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

from benchmarks.peers import release, requests, rules, writes
from benchmarks.peers.sealing import opened
from benchmarks.peers.typed import plain, typed, typed_values

Event = dict[str, Any]
_SESSION = botocore.session.get_session()
_DYNAMODB: Any = _SESSION.create_client("dynamodb")
_KMS: Any = _SESSION.create_client("kms")
_S3: Any = _SESSION.create_client(
    "s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"})
)
_CONFIRM = re.compile(r"/appointments/([0-9a-f]{32})/confirm")
_LINK = re.compile(r"/records/documents/([0-9a-f]{32})/link")


def handler(event: Event, _context: object) -> dict[str, Any]:
    """By method and path."""
    caller = event["requestContext"].get("authorizer") or {}
    if caller.get("role") != "patient":
        return _answer(401, {"code": "no-session"})
    path = event["path"]
    if event["httpMethod"] == "GET" and path == "/appointments":
        return _logged(_list, event, caller)
    if event["httpMethod"] == "POST":
        for pattern, route in ((_CONFIRM, _confirm), (_LINK, _link)):
            if found := pattern.fullmatch(path):
                return _logged(route, event, caller, found[1])
    return _answer(404, {"code": "not-found"})


def _logged(route: Callable[..., dict[str, Any]], event: Event, *given: Any) -> dict[str, Any]:
    try:
        answer = route(event, *given)
    except ClientError as error:
        answer = _answer(503, {"code": error.response["Error"]["Code"]})
    line = {"message": "request", "route": route.__name__, "status": answer["statusCode"]}
    sys.stdout.write(f"{json.dumps(line)}\n")
    return answer


def _list(event: Event, caller: Mapping[str, str]) -> dict[str, Any]:
    now, patient = datetime.now(UTC), caller["subject"]
    limit = int((event.get("queryStringParameters") or {}).get("limit", 20))
    if not 1 <= limit <= 100:
        return _answer(422, {"code": "invalid-request"})
    (person,) = _read([requests.person(patient)])
    if person is None or person.get("deceased_by"):
        return _answer(404, {"code": "not-found"})
    query = typed_values(requests.coming(patient, limit, now))
    found = _DYNAMODB.query(TableName=requests.APPOINTMENTS, **query)["Items"]
    items = [each for each in map(plain, found) if rules.is_coming(each, now)]
    _put_new(requests.ACCESS_LOG, writes.looked(caller, now))
    views = [_view(each, now) for each in items[:limit]]
    return _answer(200, {"items": views, "cursor": "past" if len(items) == limit else None})


def _confirm(event: Event, caller: Mapping[str, str], appointment: str) -> dict[str, Any]:
    now, patient = datetime.now(UTC), caller["subject"]
    version = event["headers"].get("If-Match", "").strip('"')
    chosen = event["headers"].get("Idempotency-Key", "")
    if not version.isdigit():
        return _answer(428, {"code": "if-match-required"})
    intent = requests.intent_of(patient, appointment, chosen)
    old, person, _, done = _read(requests.to_confirm(patient, appointment, intent))
    if old is None or person is None or person.get("deceased_by"):
        return _answer(404, {"code": "not-found"})
    if done is None:
        if old["version"] != int(version):
            return _answer(409, {"code": "stale"})
        if not rules.may_confirm(old, now):
            return _answer(422, {"code": "not-possible"})
        new = writes.confirmed(old)
        _transact(writes.confirming(caller, old, new, intent, now))
        return _answer(200, _view(new, now))
    return _answer(200, _view(old, now))


def _link(event: Event, caller: Mapping[str, str], document_id: str) -> dict[str, Any]:
    now, patient = datetime.now(UTC), caller["subject"]
    said = json.loads(event["body"] or "{}")
    if not isinstance(said.get("confirmed"), bool):
        return _answer(422, {"code": "invalid-request"})
    items = _read(requests.to_open(patient, document_id))
    person, chosen, document = items[0], items[1] or {}, items[-1]
    if person is None or person.get("deceased_by"):
        return _answer(404, {"code": "not-found"})
    denied = document is not None and release.denies(items[2:-1], document["organization"])
    content = release.shown(document, denied, _born(person, patient), chosen, now)
    if document is None or content is None:
        return _answer(404, {"code": "not-found"})
    if release.asks_first(content, chosen) and not said["confirmed"]:
        return _answer(409, {"code": "wait-chosen"})
    _transact(writes.opening(caller, items, document, content, now))
    file = requests.file(content)
    url = _S3.generate_presigned_url("get_object", Params=file, ExpiresIn=60)
    expires_at = datetime.now(UTC) + timedelta(seconds=60)
    return _answer(201, {"url": url, "expires_at": expires_at.astimezone(rules.OSLO)})


def _view(item: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    return rules.view(item, _details(item), now)


def _details(item: Mapping[str, Any]) -> dict[str, Any]:
    if "details" not in item:
        return {}
    version = str(item["details_version"])
    place = ("appointments", item["patient_id"], item["id"], "details", version)
    found: dict[str, Any] = json.loads(opened(item["organization"], item["details"], place, _key))
    return found


def _born(person: Mapping[str, Any], patient: str) -> date:
    place = ("patients", patient, "person", str(person["version"]))
    known = json.loads(opened("platform", person["sealed"], place, _key))
    return date.fromisoformat(known[2])


def _key(scope: str, month: str) -> bytes:
    place = typed(requests.key(f"key#{scope}#{month}", "key"))
    stored = _DYNAMODB.get_item(TableName=requests.KEYS, Key=place, ConsistentRead=True)["Item"]
    key: bytes = _KMS.decrypt(
        KeyId=f"{requests.SCOPE_KEY}{scope}",
        CiphertextBlob=stored["wrapped"]["B"],
        EncryptionContext={"scope": scope, "month": month},
    )["Plaintext"]
    return key


def _read(keys: list[requests.Place]) -> list[dict[str, Any] | None]:
    """In the order of the keys."""
    asked = {
        table: {**request, "Keys": [typed(each) for each in request["Keys"]]}
        for table, request in requests.reads(keys).items()
    }
    answered = _DYNAMODB.batch_get_item(RequestItems=asked)["Responses"]
    found = {
        (table, item["pk"], item["sk"]): item
        for table, items in answered.items()
        for item in map(plain, items)
    }
    return [found.get(each) for each in keys]


def _put_new(table: str, put: dict[str, Any]) -> None:
    try:
        _DYNAMODB.put_item(TableName=table, **typed_values(put))
    except _DYNAMODB.exceptions.ConditionalCheckFailedException:
        return  # written earlier in the hour


def _transact(writes: list[dict[str, Any]]) -> None:
    parts = [{kind: typed_values(part) for kind, part in each.items()} for each in writes]
    _DYNAMODB.transact_write_items(TransactItems=parts, ClientRequestToken=requests.new_id())


def _answer(status: int, content: dict[str, Any]) -> dict[str, Any]:
    return {
        "statusCode": status,
        "headers": {"Content-Type": "application/json", "Cache-Control": "no-store"},
        "body": json.dumps(_said(content), default=datetime.isoformat),
        "isBase64Encoded": False,
    }


def _said(value: Any) -> Any:
    """Without what is None."""
    if isinstance(value, dict):
        return {name: _said(each) for name, each in value.items() if each is not None}
    return [_said(each) for each in value] if isinstance(value, list) else value
