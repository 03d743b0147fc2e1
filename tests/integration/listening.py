"""The canary at every way out of the functions, while the integration tests play.

Stored bytes are heard as they are sent to a table, so that what is gone by the end counts, too.
"""

import builtins
import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, TextIO

import pytest

from functions.shared import aws
from functions.shared.settings import Settings
from tests.canary import CODE, Canary, values_in
from tests.integration.outside import Outside, Provider
from tests.integration.world import Answer, World

PERSONAL = {
    "national_id": "national number",
    "name": "name",
    "hpr_number": "HPR number",
    "place": "place",
    "preparation": "preparation",
    "reason": "reason",
    "comment": "comment",
    "title": "title",
    "text": "text",
    "epostadresse": "address",
    "mobiltelefonnummer": "phone",
}
"""What people are and what they write, by its name in what is sent."""

_LONG = 16
"""Signs of the shortest token or cookie that is a secret."""


@contextmanager
def listening(settings: Settings) -> Iterator[Canary]:
    """In every world that is made inside."""
    canary = Canary()
    canary.keep("register's token", "register-token")
    tables = aws.dynamodb(settings).meta.events

    def stored(params: Mapping[str, Any], **_: object) -> None:
        for place, text in values_in(json.loads(params["body"])):
            canary.hear(place, text)

    with pytest.MonkeyPatch.context() as patch:
        _at_the_door(canary, patch)
        _at_the_provider(canary, patch)
        _at_the_log(canary, patch)
        tables.register("before-call", stored)
        yield canary
        tables.unregister("before-call", stored)


@contextmanager
def one_test(canary: Canary) -> Iterator[None]:
    """What it brings into being is forgotten after it; what was before it stays known."""
    before = dict(canary.secrets)
    yield
    cries = canary.cries()
    canary.secrets = before
    canary.heard.clear()
    assert not cries, "\n".join(cries)


def _at_the_door(canary: Canary, patch: pytest.MonkeyPatch) -> None:
    """What comes in names the secrets; what goes out may lead on with an address."""
    play = World.play

    def heard(world: World, event: dict[str, Any]) -> Answer:
        _learn_request(canary, event)
        answer = play(world, event)
        for cookie in answer.headers.get("set-cookie", ()):
            _learn_token(canary, "cookie", cookie.partition("=")[2].partition(";")[0])
        canary.keep("letter's code", *CODE.findall(str(answer.body)))
        for url in answer.headers.get("location", ()):
            canary.hear("address that we lead to", url)
        if isinstance(answer.body, dict) and answer.body.get("end_session_url"):
            canary.hear("address that we lead to", answer.body["end_session_url"])
        return answer

    patch.setattr(World, "play", heard)


def _learn_request(canary: Canary, event: dict[str, Any]) -> None:
    with suppress(ValueError, RecursionError):  # a test of what is no JSON
        _learn(canary, json.loads(event["body"] or "null"))
    headers = {name.lower(): value for name, value in event["headers"].items()}
    for pair in headers.get("cookie", "").split(";"):
        _learn_token(canary, "cookie", pair.partition("=")[2])
    _learn_token(canary, "bearer token", headers.get("authorization", "").partition(" ")[2])


def _learn(canary: Canary, said: Any) -> None:
    if isinstance(said, list):
        for each in said:
            _learn(canary, each)
    elif isinstance(said, dict):
        for name, value in said.items():
            if name in PERSONAL and isinstance(value, str):
                canary.keep(PERSONAL[name], value)
            _learn(canary, value)


def _learn_token(canary: Canary, what: str, token: str) -> None:
    """Its parts, too; the first of a signed one is the same for all."""
    canary.keep(what, *(part for part in (token, *token.split(".")[1:]) if len(part) >= _LONG))


def _at_the_provider(canary: Canary, patch: pytest.MonkeyPatch) -> None:
    """Whoever is outside knows of persons and tokens, and hears what addresses we ask."""
    sign, hear, register = Provider.sign, Outside._hear, Outside.register

    def signed(provider: Provider, claims: dict[str, Any]) -> str:
        token = sign(provider, claims)
        _learn_token(canary, "token", token)
        return token

    def heard(outside: Outside, url: str, content: object) -> None:
        canary.hear("address that we ask", url)
        hear(outside, url, content)

    def registered(outside: Outside, *numbers: str, **facts: Any) -> Any:
        canary.keep("national number", *numbers)
        person = register(outside, *numbers, **facts)
        _learn(canary, {"name": person.name, "contact": person.contact})
        return person

    patch.setattr(Provider, "sign", signed)
    patch.setattr(Outside, "_hear", heard)
    patch.setattr(Outside, "register", registered)


def _at_the_log(canary: Canary, patch: pytest.MonkeyPatch) -> None:
    """Every line as it is written; the test runner's own handlers write it again. Metrics are
    printed."""
    emit, print_ = logging.StreamHandler.emit, builtins.print

    def printed(*values: object, **how: Any) -> None:
        canary.hear("print", " ".join(map(str, values)))
        print_(*values, **how)

    def heard(handler: logging.StreamHandler[TextIO], record: logging.LogRecord) -> None:
        if type(handler) is logging.StreamHandler:
            canary.hear("log line", handler.format(record))
        emit(handler, record)

    patch.setattr(logging.StreamHandler, "emit", heard)
    patch.setattr(builtins, "print", printed)
