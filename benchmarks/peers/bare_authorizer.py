"""By hand: a cookie, one GetItem, and the gateway's answer."""

import json
import sys
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.cookies import SimpleCookie
from typing import Any

import botocore.session

from benchmarks.peers.requests import SESSIONS

_DYNAMODB: Any = botocore.session.get_session().create_client("dynamodb")
_IDLE, _ABSOLUTE = timedelta(minutes=30), timedelta(minutes=120)


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Allow with who it is, or Deny."""
    cookie = SimpleCookie(event["headers"].get("Cookie", "")).get("__Host-minjournal")
    caller = _find(cookie.value) if cookie else None
    effect = "Allow" if caller else "Deny"
    sys.stdout.write(f"{json.dumps({'message': 'decision', 'effect': effect})}\n")
    statement = {
        "Action": "execute-api:Invoke",
        "Effect": effect,
        "Resource": event["methodArn"],
    }
    return {
        "principalId": caller["role"] if caller else "nobody",
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "context": caller or {},
    }


def _find(token: str) -> dict[str, str] | None:
    session, now = sha256(token.encode()).hexdigest(), datetime.now(UTC)
    key = {"pk": {"S": f"session#{session}"}, "sk": {"S": "session"}}
    item = _DYNAMODB.get_item(TableName=SESSIONS, Key=key, ConsistentRead=True).get("Item")
    if item is None or int(item["expires"]["N"]) <= now.timestamp():
        return None
    ends_at = datetime.fromisoformat(item["started"]["S"]) + _ABSOLUTE
    expires_at = min(datetime.fromisoformat(item["seen"]["S"]) + _IDLE, ends_at)
    if expires_at <= now:
        return None
    return {
        "role": item["role"]["S"],
        "subject": item["subject"]["S"],
        "assurance": item["assurance"]["S"],
        "session": session,
        "expires_at": expires_at.isoformat(),
        "ends_at": ends_at.isoformat(),
    }
