"""What is asked in every measurement, and what AWS answers: recorded once a run, for all alike.

Played by our own handlers on the integration tests' stand-in for AWS, with tables filled through
the routes. Whoever is measured is asked the same, and answered with the same bytes.
"""

import logging
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from moto.core.models import botocore_stubber

from functions.appointments import compose
from functions.identity import authorizer
from functions.shared import aws
from functions.shared.cookies import SIGNED_IN
from tests.integration import world as integration
from tests.integration.examples import session_of
from tests.integration.shelf import Shelf
from tests.integration.stage import ENVIRONMENT, stage_in
from tests.integration.world import HANDLERS, WOMAN, World, gateway_event, unit, world_in

APPOINTMENTS = 20
_AHEAD = timedelta(hours=1)
"""Everything is recorded as of then, so that the session outlasts the measuring, and is never due
to be written down as seen."""

_JSON = "application/x-amz-json-1.0"


@dataclass
class Scene:
    """One request, and AWS's answers to what it takes."""

    event: dict[str, Any]
    answers: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Recording:
    """All of them, by the route's name, with the functions' environment."""

    environment: dict[str, str]
    scenes: dict[str, Scene]


def record() -> Recording:
    """Takes some seconds."""
    logging.disable(logging.CRITICAL)  # our own lines while the tables are filled
    try:
        with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
            path = Path(folder)
            with stage_in(path), world_in(path, patch) as world:
                world.now = datetime.now(UTC) + _AHEAD
                scenes = _scenes(world)
                with _listening() as heard:
                    for name, scene in scenes.items():
                        heard.clear()
                        _play(name, scene.event)
                        scene.answers = list(heard)
    finally:
        logging.disable(logging.NOTSET)
    # Without the tests' folder of faults, as in a stage with patients.
    return Recording({**ENVIRONMENT, "STAGE": "test"}, scenes)


def _scenes(world: World) -> dict[str, Scene]:
    """A patient with twenty coming appointments and a document, signed in."""
    asked: dict[str, str] = {}
    world.outside.register(WOMAN)
    for number in range(APPOINTMENTS):
        starts_at = (world.now + timedelta(days=40 + number, hours=number % 6)).isoformat()
        fed = world.feed(f"A{number}", starts_at=starts_at, unit_id=_unit_of(number))
        asked.setdefault("appointment", fed.body["id"])
    shelf = Shelf(world)
    shelf.put("D1")
    cookie = world.patient()
    appointment = f"/appointments/{asked['appointment']}/confirm"
    document = f"/records/documents/{shelf.ids()[0]}/link"
    once = {"If-Match": '"1"', "Idempotency-Key": "5b0e7a9c-confirm"}
    return {
        "list": _scene(cookie, "GET", "/appointments", query={"limit": APPOINTMENTS}),
        "confirm": _scene(cookie, "POST", appointment, headers=once),
        "link": _scene(cookie, "POST", document, body={"confirmed": False}),
        "authorize": _scene(cookie, "GET", "/appointments"),
    }


def _unit_of(number: int) -> str:
    """Two units in turn."""
    return (unit("ous"), "ous-787")[number % 2]


def _scene(
    cookie: str,
    method: str,
    path: str,
    body: Any = None,
    *,
    query: dict[str, Any] | None = None,
    headers: dict[str, str] | None = None,
) -> Scene:
    sent = {"Origin": ENVIRONMENT["ORIGIN"], "X-MinJournal": "1", "Cookie": cookie}
    sent |= {"Content-Type": "application/json", "Accept": "application/json", **(headers or {})}
    event = gateway_event(method, path, body, query, sent)
    context = session_of(cookie, SIGNED_IN).context()
    event["requestContext"]["authorizer"] = {"principalId": context["role"], **context}
    event["methodArn"] = "arn:aws:execute-api:eu-north-1:123456789012:example/test/GET/"
    return Scene(event)


def _play(name: str, event: dict[str, Any]) -> None:
    """As in a function that has just started: it has no key in memory."""
    for cached in integration._CACHES:  # noqa: SLF001 - the tests' own list
        cached.cache_clear()
    if name == "authorize":
        decided = authorizer.handler(event, None)["policyDocument"]["Statement"][0]["Effect"]
        assert decided == "Allow"  # noqa: S101 - else there is nothing to measure
        return
    answer = HANDLERS[event["path"].split("/")[1]](event, None)
    assert answer["statusCode"] in (200, 201), answer  # noqa: S101 - the same


@contextmanager
def _listening() -> Iterator[list[dict[str, Any]]]:
    heard: list[dict[str, Any]] = []

    def answer(event_name: str, request: Any, **_: Any) -> Any:
        answered: Any = botocore_stubber(event_name, request)
        content = answered.content
        heard.append(
            {
                "target": _text(request.headers["X-Amz-Target"]),
                "headers": {
                    "Content-Type": _JSON,
                    "x-amz-crc32": str(zlib.crc32(content)),
                    "x-amzn-RequestId": "6f2b8c1e0d5a4c3b9a7e2f1d4b6c8e90",
                },
                "body": content.decode(),
            }
        )
        answered._content = content  # noqa: SLF001 - it can be read once
        return answered

    listened = [made(compose.settings()).meta.events for made in (aws.dynamodb, aws.kms)]
    for events in listened:
        events.register_first("before-send", answer)
    yield heard
    for events in listened:
        events.unregister("before-send", answer)


def _text(sent: str | bytes) -> str:
    return sent.decode() if isinstance(sent, bytes) else sent
