"""What the stack has sent by SMS and e-mail: the emulator keeps it, and the outbox says when."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from functions.shared.outbox import NOTICE
from functions.shared.tables import OUTBOX
from functions.shared.typed import Item, decode
from local import emulator
from local.deployment import STACK
from local.settings import Settings

Text = dict[str, Any]


@dataclass(frozen=True)
class Message:
    """One that went out; nobody has got it."""

    at: datetime | None
    """By the stack's clock; None where its notice is forgotten."""
    way: str
    to: str
    """Masked: enough to tell people apart."""
    subject: str
    text: str


@dataclass(frozen=True)
class Sent:
    """All of them, the newest first, and what still waits for its hour."""

    messages: list[Message] = field(default_factory=list)
    waiting: list[datetime] = field(default_factory=list)


def sent(settings: Settings) -> Sent:
    """As it stands. Raises httpx.HTTPError or botocore's errors where the emulator is away."""
    notices = list(_notices(settings))
    times = {item["message"]: _moment(item["ended_at"]) for item in notices if "message" in item}
    messages = [*_sms(settings, times), *_mails(settings, times)]
    newest = sorted(messages, key=lambda each: each.at.timestamp() if each.at else 0, reverse=True)
    waiting = [_moment(item["at"]) for item in notices if item.get("pending") == NOTICE]
    return Sent(newest, sorted(waiting))


def _notices(settings: Settings) -> Iterator[Item]:
    """Every one, by a scan: a tester's table is small."""
    pages = emulator.tables(settings).get_paginator("scan")
    for page in pages.paginate(
        TableName=f"{STACK}-{OUTBOX.name}",
        FilterExpression="sk = :sk",
        ExpressionAttributeValues={":sk": {"S": "notice"}},
    ):
        yield from map(decode, page["Items"])


def _sms(settings: Settings, times: dict[str, datetime]) -> Iterator[Message]:
    for number, texts in _asked(settings, "sns/sms-messages")["sms_messages"].items():
        for text in texts:
            at = times.get(text["MessageId"])
            yield Message(at, "SMS", f"••• •• {number[-3:]}", "", text["Message"])


def _mails(settings: Settings, times: dict[str, datetime]) -> Iterator[Message]:
    for mails in _asked(settings, "ses/messages")["messages"].values():
        for mail in mails:
            user, _, domain = mail["To"][0].partition("@")
            at = times.get(mail["MessageId"])
            masked = f"{user[:1]}•••@{domain}"
            yield Message(at, "E-post", masked, mail["Subject"], mail["BodyText"])


def _asked(settings: Settings, what: str) -> Text:
    answer = httpx.get(f"{settings.emulator}/_ministack/{what}", timeout=10, trust_env=False)
    found: Text = answer.raise_for_status().json()
    return found


def _moment(stored: str) -> datetime:
    return datetime.fromisoformat(stored)
