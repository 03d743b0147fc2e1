"""The canary cries wherever it should: at each way out, a secret is let slip on purpose."""

import json
import logging
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

import pytest
from aws_lambda_powertools.metrics import Metrics

from functions.appointments import compose
from functions.identity import authorizer
from functions.shared.writes import Key, put, update
from tests.canary import Canary, values_in
from tests.integration.world import WOMAN, World

UNKNOWN = "02918549970"
"""A number that nobody has told the canary of."""


@pytest.fixture
def slips(world: World, canary: Canary) -> Iterator[Canary]:
    """What it hears here is meant to be heard. The world has let somebody in."""
    world.outside.register(WOMAN)
    yield canary
    canary.heard.clear()


def places(canary: Canary) -> set[str]:
    """Where it cries."""
    return {cry.partition(": ")[0] for cry in canary.cries()}


def test_silence_while_everything_is_as_it_should_be(slips: Canary, world: World) -> None:
    world.feed()
    world.patient()
    heard = {place for place, _ in slips.heard}
    assert {"log line", "address that we ask", "address that we lead to"} <= heard
    assert {"table patients, key pk", "table sessions, attribute expires"} <= heard
    assert slips.cries() == []


@pytest.mark.parametrize("secret", [WOMAN, UNKNOWN])
def test_in_a_log_line(slips: Canary, secret: str) -> None:
    authorizer.logger.info("decision", who=secret)
    assert places(slips) == {"log line"}


def test_in_the_text_of_an_error_that_is_logged(slips: Canary) -> None:
    try:
        raise ValueError(f"no such person: {UNKNOWN}")
    except ValueError:
        authorizer.logger.exception("failure")
    assert "log line" in places(slips)  # the formatter prints it, too


def test_in_what_a_library_logs(slips: Canary) -> None:
    logger = logging.getLogger("a.library")
    logger.addHandler(handler := logging.StreamHandler())
    logger.warning("asked for %s", UNKNOWN)
    logger.removeHandler(handler)
    assert places(slips) == {"log line"}


def test_in_a_metric(slips: Canary) -> None:
    metrics = Metrics(namespace="MinJournal", service="x")
    metrics.add_metric(name="opened", unit="Count", value=1)
    metrics.add_metadata("patient", UNKNOWN)
    metrics.flush_metrics()
    assert places(slips) == {"print"}


@pytest.mark.parametrize(
    ("item", "place"),
    [
        ({"pk": f"patient#{UNKNOWN}", "sk": "person"}, "key pk"),
        ({"pk": "patient#x", "sk": UNKNOWN}, "key sk"),
        ({"pk": "patient#x", "sk": "person", "number": UNKNOWN}, "attribute number"),
        ({"pk": "patient#x", "sk": "person", "facts": {"a": [UNKNOWN]}}, "attribute facts"),
        ({"pk": "patient#x", "sk": "person", "said": {UNKNOWN}}, "attribute said"),
        ({"pk": "patient#x", "sk": "person", "open": UNKNOWN.encode()}, "attribute open"),
        ({"pk": "patient#x", "sk": "person", "open": "Stødig Ugle"}, "attribute open"),
    ],
)
def test_in_a_table(slips: Canary, item: dict[str, Any], place: str) -> None:
    key = Key("patients", item.pop("pk"), item.pop("sk"))
    compose._database().transact(put(key, item))
    assert places(slips) == {f"table patients, {place}"}


def test_in_a_table_for_a_moment(slips: Canary, world: World) -> None:
    key = Key("patients", "patient#x", "person")
    compose._database().count(update(key, {"name": "Stødig Ugle"}))
    compose._database().take(key)
    assert world.items("patients") == []
    assert places(slips) == {"table patients, attribute :0"}


def test_in_a_key_that_is_only_asked_for(slips: Canary) -> None:
    compose._database().get(Key("patients", f"identifier#{UNKNOWN}", "identifier"))
    compose._database().get_all(Key("sessions", f"session#{UNKNOWN}", "session"))
    assert places(slips) == {"table patients, key pk", "table sessions, key pk"}


def test_in_an_address(slips: Canary, world: World) -> None:
    world.outside.get(f"https://registers.test/person?name=St%C3%B8dig+Ugle&number={UNKNOWN}")
    assert places(slips) == {"address that we ask"}
    assert len(slips.cries()) == 2


@pytest.mark.parametrize("kind", ["cookie", "bearer token", "letter's code", "ID token", "name"])
def test_of_every_kind_of_secret(slips: Canary, world: World, kind: str) -> None:
    token, reference = world.token(), world.feed().body["reference"]
    slip = {
        "cookie": world.patient().partition("=")[2],
        "bearer token": token.split(".")[1],
        "letter's code": reference.replace("-", "").lower(),
        "ID token": world.outside.id_porten.sign({"pid": "x"}),
        "name": "St\\u00f8dig Ugle",
    }[kind]
    slips.heard.clear()
    authorizer.logger.info("decision", what=json.loads(f'"{slip}"') if kind == "name" else slip)
    assert places(slips) == {"log line"}


def test_it_does_not_say_the_secret_itself(slips: Canary) -> None:
    authorizer.logger.info("decision", who=UNKNOWN)
    (cry,) = slips.cries()
    assert cry == "log line: a national number (02…, 11 signs)"


@pytest.mark.parametrize("text", ["14835949437", "214835949436", f"x{WOMAN}", "1793664000000"])
def test_what_is_no_number_is_none(text: str) -> None:
    canary = Canary()
    canary.hear("here", text)
    assert canary.cries() == []


def test_bytes_are_read_as_they_travel() -> None:
    wire = {"TableName": "t", "Item": {"a": {"B": b64encode(b"Blid Elg").decode()}}}
    assert list(values_in(wire)) == [("table t, attribute a", "Blid Elg")]
