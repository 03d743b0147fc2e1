"""Every route plays its sample event through its Lambda handler, at the cost in `calls.toml`."""

import json
import tomllib
from collections.abc import Iterator
from datetime import timedelta
from inspect import iscoroutinefunction
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI
from fastapi.dependencies.models import Dependant

from functions.appointments import app as appointments
from functions.appointments import compose
from functions.identity import app as identity
from functions.identity import authorizer
from functions.outbox import intake
from functions.shared.api import Caller, create_app, lambda_handler, routes
from functions.shared.cookies import GUEST
from tests.integration.world import EVENTS, World, slot, unit

CALLS: dict[str, dict[str, list[str]]] = tomllib.loads((EVENTS / "calls.toml").read_text())
HANDLERS: dict[tuple[str, str], Any] = {
    **{("appointments", route.name): appointments.handler for route in routes(appointments.app)},
    **{("identity", route.name): identity.handler for route in routes(identity.app)},
    ("outbox", "handler"): intake.handler,
    ("outbox", "sweep"): intake.sweep,
}


def sample(capability: str, name: str, **filled: str) -> Any:
    text = (EVENTS / capability / f"{name}.json").read_text()
    for word, value in filled.items():
        text = text.replace(f"{{{word}}}", value)
    return json.loads(text)


@pytest.mark.parametrize("app", [appointments.app, identity.app])
def test_nothing_that_a_request_needs_waits_for_a_thread(app: FastAPI) -> None:
    def needed(dependant: Dependant) -> Iterator[Any]:
        yield dependant.call
        for each in dependant.dependencies:
            yield from needed(each)

    for route in routes(app):
        for call in needed(route.dependant):
            assert iscoroutinefunction(call) or isinstance(call, Caller), (route.name, call)


def set_up(world: World) -> dict[str, str]:
    """An answer in the change feed, an appointment that holds a slot, and a guest who opened it."""
    first = world.feed("EARLIER").body
    opened = world.open(first["reference"]).cookie
    path, headers = f"/appointments/{first['id']}/confirm", {"If-Match": "1"}
    assert world.send("POST", path, cookie=opened, headers=headers).status == 200
    world.stream()
    starts_at = (world.now + timedelta(days=8)).isoformat()
    held, free = slot("HELD", starts_at), slot("FREE", "2026-12-02T10:00:00+01:00")
    assert [row["status"] for row in world.slots(held, free).body["items"]] == ["free"] * 2
    fed = world.feed("EXAMPLE-1", starts_at=starts_at, slot="HELD").body
    cookie = world.open(fed["reference"]).cookie
    path = f"/appointments/{fed['id']}/alternatives"
    (offered,) = world.send("GET", path, cookie=cookie).body["items"]
    compose._outbox().database.transact(compose._outbox().fact("appointments", "ous", "x", {}))
    fact = next(i for i in world.items("outbox") if "pending" in i)
    caller = authorizer.sessions().find(GUEST.read([cookie]) or "")
    assert caller
    return {
        "appointment_id": fed["id"],
        "reference": fed["reference"],
        "unit_id": unit("ous"),
        "slot_id": offered["slot_id"],
        "patient_id": caller.subject,
        "session": caller.session,
        "expires_at": caller.expires_at,
        "fact": fact["pk"]["S"],
    }


def test_every_route_has_an_event_and_a_price() -> None:
    played = {(path.parent.name, path.stem) for path in EVENTS.glob("*/*.json")}
    priced = {(cap, name) for cap, names in CALLS.items() for name in names if cap != "authorizer"}
    assert played == priced == set(HANDLERS)


@pytest.mark.parametrize(("capability", "name"), HANDLERS)
def test_the_event_is_answered_at_its_price(world: World, capability: str, name: str) -> None:
    event = sample(capability, name, **set_up(world))
    with world.counting() as calls:
        answer = HANDLERS[capability, name](event, None)
    assert answer is None or answer["statusCode"] in (200, 204), answer
    assert calls == CALLS[capability][name]


def test_the_authorizers_price(world: World) -> None:
    reference = world.feed().body["reference"]
    cookie = world.open(reference).cookie
    for role, headers in {
        "guest": {"Cookie": [cookie]},
        "system": {"Authorization": [f"Bearer {world.token()}"]},
    }.items():
        with world.counting() as calls:
            decision = authorizer.handler({"methodArn": "arn", "multiValueHeaders": headers}, None)
        assert decision["context"]["role"] == role
        assert calls == CALLS["authorizer"][role]


def test_a_router_put_inside_an_app_does_not_start() -> None:
    """Its routes would be served, and nobody would ask whether they have a caller."""
    app, router = create_app("appointments"), APIRouter()
    router.get("/appointments/open")(lambda: None)
    app.include_router(router)
    with pytest.raises(TypeError, match="no route of the app"):
        lambda_handler(app, "appointments", compose.settings)
