"""Every route plays its sample event through its Lambda handler, at the cost in `calls.toml`."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.dependencies.models import Dependant

from functions.appointments import app as appointments
from functions.appointments import compose
from functions.appointments import intake as unasked
from functions.identity import app as identity
from functions.identity import authorizer
from functions.inspection import intake as inspection
from functions.messages import app as messages
from functions.messages import intake as messages_intake
from functions.notices import intake as notices
from functions.organizations import app as organizations
from functions.outbox import intake
from functions.records import app as records
from functions.records import intake as records_intake
from functions.shared.api import create_app, lambda_handler, routes
from tests.integration.examples import set_up
from tests.integration.snapshot import Snapshot
from tests.integration.world import EVENTS, WOMAN, World, world_in

CALLS: dict[str, dict[str, list[str]]] = tomllib.loads((EVENTS / "calls.toml").read_text())
HANDLERS: dict[tuple[str, str], Any] = {
    **{("appointments", route.name): appointments.handler for route in routes(appointments.app)},
    **{("identity", route.name): identity.handler for route in routes(identity.app)},
    **{("messages", route.name): messages.handler for route in routes(messages.app)},
    **{("organizations", route.name): organizations.handler for route in routes(organizations.app)},
    **{("records", route.name): records.handler for route in routes(records.app)},
    ("records", "take"): records_intake.take,
    ("appointments", "follow"): unasked.follow,
    ("appointments", "sweep"): unasked.sweep,
    ("appointments", "catch_up"): unasked.catch_up,
    ("appointments", "remind"): unasked.remind,
    ("messages", "sweep"): messages_intake.sweep,
    ("messages", "take"): messages_intake.take,
    ("messages", "forget"): messages_intake.forget,
    ("inspection", "handler"): inspection.handler,
    ("notices", "handler"): notices.handler,
    ("notices", "sweep"): notices.sweep,
    ("outbox", "handler"): intake.handler,
    ("outbox", "sweep"): intake.sweep,
}


def sample(capability: str, name: str, **filled: str) -> Any:
    text = (EVENTS / capability / f"{name}.json").read_text()
    for word, value in filled.items():
        text = text.replace(f"{{{word}}}", value)
    return json.loads(text)


@pytest.mark.parametrize(
    "app", [appointments.app, identity.app, messages.app, organizations.app, records.app]
)
def test_nothing_that_a_request_needs_waits_for_a_thread(app: FastAPI) -> None:
    def needed(dependant: Dependant) -> Iterator[Any]:
        yield dependant.call
        for each in dependant.dependencies:
            yield from needed(each)

    for route in routes(app):
        for call in needed(route.dependant):
            of_objects = type(call).__call__
            assert iscoroutinefunction(call) or iscoroutinefunction(of_objects), (route.name, call)


def went_well(answer: dict[str, Any]) -> bool:
    """Not that somebody was led to the page that says what went wrong."""
    if "batchItemFailures" in answer:
        return not answer["batchItemFailures"]
    led = answer["headers"].get("location", "")
    return answer["statusCode"] in (200, 201, 204, 303) and "/hjelp-til-innlogging" not in led


def test_every_route_has_an_event_and_a_price() -> None:
    played = {(path.parent.name, path.stem) for path in EVENTS.glob("*/*.json")}
    priced = {(cap, name) for cap, names in CALLS.items() for name in names if cap != "authorizer"}
    assert played == priced == set(HANDLERS)


@dataclass
class Example:
    """A world in which every event has what it speaks of."""

    world: World
    words: dict[str, str]
    begin: Snapshot


@pytest.fixture(scope="module")
def _made(folder: Path) -> Iterator[Example]:
    with pytest.MonkeyPatch.context() as patch, world_in(folder, patch) as world:
        words = set_up(world)
        yield Example(world, words, Snapshot.taken())


@pytest.fixture
def example(_made: Example) -> Iterator[Example]:
    yield _made
    _made.begin.put_back()


@pytest.mark.parametrize(("capability", "name"), HANDLERS)
def test_the_event_is_answered_at_its_price(example: Example, capability: str, name: str) -> None:
    event = sample(capability, name, **example.words)
    with example.world.counting() as calls:
        answer = HANDLERS[capability, name](event, None)
    assert answer is None or went_well(answer), answer
    assert calls == CALLS[capability][name]


def test_the_authorizers_price(world: World) -> None:
    world.outside.register(WOMAN)
    cookies = {
        "guest": world.open(world.feed().body["reference"]).cookie,
        "patient": world.patient(),
        "staff": world.staff(),
    }
    for role, cookie in cookies.items():
        assert price_of_knowing(world, role, {"Cookie": [cookie]}) == CALLS["authorizer"][role]
    bearer = {"Authorization": [f"Bearer {world.token()}"]}
    assert price_of_knowing(world, "system", bearer) == CALLS["authorizer"]["system"]
    world.move(minutes=1)
    for role in ("patient", "staff"):
        price = price_of_knowing(world, role, {"Cookie": [cookies[role]]})
        assert price == CALLS["authorizer"][f"{role}_after_a_minute"]


def price_of_knowing(world: World, role: str, headers: dict[str, list[str]]) -> list[str]:
    with world.counting() as calls:
        decision = authorizer.handler({"methodArn": "arn", "multiValueHeaders": headers}, None)
    assert decision["context"]["role"] == role
    return calls


def test_a_router_put_inside_an_app_does_not_start() -> None:
    """Its routes would be served, and nobody would ask whether they have a caller."""
    app, router = create_app("appointments"), APIRouter()
    router.get("/appointments/open")(lambda: None)
    app.include_router(router)
    with pytest.raises(TypeError, match="no route of the app"):
        lambda_handler(app, "appointments", compose.settings)
