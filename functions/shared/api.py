"""What makes a FastAPI application a capability behind our gateway."""

import asyncio
import logging
from collections.abc import Callable, Iterator
from functools import cache
from typing import Annotated, Any

from aws_lambda_powertools import Logger
from fastapi import Depends, FastAPI, Header, Request
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from mangum import Mangum
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from functions.shared import problems
from functions.shared.door import Door
from functions.shared.errors import DomainError, NoSession, VersionRequired, WrongRole
from functions.shared.identity import Identity, Role
from functions.shared.organizations import organizations
from functions.shared.rehearsal import rehearse_requests
from functions.shared.settings import ApiSettings
from functions.shared.snapshot import before_snapshot

PUBLIC: dict[str, Any] = {"x-public": True}
"""Marks a route that has no caller: `openapi_extra=PUBLIC`. The gateway keeps its own list."""

FOREIGN: dict[str, Any] = {**PUBLIC, "x-foreign": True}
"""Marks a public route that others than our page send unsafe requests to: no browser's cookie
counts there."""

_TEXT = ["text/", "application/json", problems.MEDIA_TYPE]


class Caller:
    """The dependency that says who may call a route; anyone who is known, if no role is named."""

    def __init__(self, *roles: Role) -> None:
        self.roles = roles

    async def __call__(self, request: Request) -> Identity:
        """Who asks. Raises NoSession or WrongRole. Only the gateway is believed, never a header."""
        event = request.scope.get("aws.event", {})
        context = event.get("requestContext", {}).get("authorizer") or {}
        if "role" not in context:
            raise NoSession
        caller = Identity.model_validate(context)
        if self.roles and caller.role not in self.roles:
            raise WrongRole
        return caller


class Provided:
    """The dependency on what `make` gives. Async: a plain one would cost a thread per request."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make

    async def __call__(self) -> Any:
        """What the route works with."""
        return self.make()


def provided(make: Callable[[], Any]) -> Any:
    """For `Annotated`: what `make` gives."""
    return Depends(Provided(make))


async def caller_address(request: Request) -> str:
    """Where the request came from, as the gateway saw the connection: no header can tell it."""
    context = request.scope.get("aws.event", {}).get("requestContext", {})
    return str(context.get("identity", {}).get("sourceIp", ""))


Address = Annotated[str, Depends(caller_address)]
Anyone = Annotated[Identity, Depends(Caller())]
Guest = Annotated[Identity, Depends(Caller("guest"))]
Patient = Annotated[Identity, Depends(Caller("patient"))]
Staff = Annotated[Identity, Depends(Caller("staff"))]
GuestOrPatient = Annotated[Identity, Depends(Caller("guest", "patient"))]
SignedIn = Annotated[Identity, Depends(Caller("patient", "staff"))]
System = Annotated[Identity, Depends(Caller("system"))]


async def if_match(header: Annotated[str, Header(alias="If-Match")] = "") -> int:
    """The version that the caller decided on, plain or as an entity tag. Raises VersionRequired."""
    version = header.strip().strip('"')
    if not (version.isascii() and version.isdigit() and len(version) <= 12):
        raise VersionRequired
    return int(version)


Version = Annotated[int, Depends(if_match)]
IdempotencyKey = Annotated[
    str | None, Header(alias="Idempotency-Key", pattern=r"^[A-Za-z0-9._:-]{8,128}$")
]
"""Chosen by the caller for one intent; sent again, the same answer comes again. Kept 24 hours."""


def create_app(capability: str) -> FastAPI:
    """An application that answers errors as problems and serves no documentation of itself."""
    app = FastAPI(
        title=f"MinJournal {capability}",
        version="1",
        openapi_url=None,
        responses={"4XX": {"model": problems.Problem}, "503": {"model": problems.Problem}},
        generate_unique_id_function=lambda route: route.name,
        redirect_slashes=False,
        separate_input_output_schemas=False,
    )
    app.add_exception_handler(DomainError, problems.refused)
    app.add_exception_handler(RequestValidationError, problems.invalid)
    app.add_exception_handler(HTTPException, problems.not_routed)
    app.add_exception_handler(Exception, problems.failed)
    return app


def lambda_handler(
    app: FastAPI,
    capability: str,
    settings: Callable[[], ApiSettings],
    *make: Callable[[], object],
) -> Callable[[Any, Any], dict[str, Any]]:
    """The Lambda handler of an app. Raises TypeError if a route has neither a caller nor PUBLIC.

    Before a snapshot all its routes' services are made, and what `make` makes.
    """
    services = []
    for route in routes(app):
        asked = list(_asked_by(route.dependant))
        if not (is_public(route) or any(isinstance(each, Caller) for each in asked)):
            raise TypeError(f"{route.name} says neither who may call it nor that it is public")
        services += [each.make for each in asked if isinstance(each, Provided)]
    foreign = frozenset(
        route.path for route in routes(app) if (route.openapi_extra or {}).get("x-foreign")
    )
    _event_loop()
    logger = Logger(service=capability)

    @cache
    def door() -> Door:
        return Door(app, origin=settings().origin, foreign=foreign, logger=logger)

    async def enter(scope: Scope, receive: Receive, send: Send) -> None:
        await door()(scope, receive, send)

    logging.getLogger("mangum").setLevel(logging.CRITICAL)  # it logs paths, which hold ids
    adapter = Mangum(enter, lifespan="off", text_mime_types=_TEXT)

    def handler(event: dict[str, Any], context: Any) -> dict[str, Any]:
        return adapter(_readable(event), context)

    before_snapshot(organizations, *services, *make, lambda: rehearse_requests(handler))
    return handler


def routes(app: FastAPI) -> Iterator[APIRoute]:
    """The app's own routes. Raises TypeError for a router inside: nobody would look into it."""
    for route in app.routes:
        if not isinstance(route, APIRoute):
            raise TypeError(f"{type(route).__name__} is no route of the app's own")
        yield route


def is_public(route: APIRoute) -> bool:
    """Whether the route is open to everyone."""
    return (route.openapi_extra or {}).get("x-public") is True


def _asked_by(dependant: Dependant) -> Iterator[object]:
    """Whatever is called for it."""
    for each in dependant.dependencies:
        yield each.call
        yield from _asked_by(each)


def _readable(event: dict[str, Any]) -> dict[str, Any]:
    """The event without what the adapter would stumble over: where the client says it called."""
    unread = ("host", "x-forwarded-port")
    return event | {
        name: {key: value for key, value in event[name].items() if key.lower() not in unread}
        for name in ("headers", "multiValueHeaders")
        if event.get(name)
    }


@cache
def _event_loop() -> asyncio.AbstractEventLoop:
    """One loop for the thread that serves: the adapter expects to find it."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    return loop
