"""What every request passes before a route sees it, and every answer after."""

import traceback
from time import perf_counter_ns
from typing import Any

from aws_lambda_powertools import Logger
from botocore.exceptions import ClientError
from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from functions.shared.errors import OriginRefused
from functions.shared.ids import new_id
from functions.shared.problems import STATUS, problem

BODY_LIMIT = 64 * 1024
_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
_NOTHING = "default-src 'none'; frame-ancestors 'none'"
_HEADERS = {
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
    "X-Content-Type-Options": "nosniff",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "Date, Retry-After, X-Session-Expires",
    "Vary": "Origin",
}


class Door:
    """Limits bodies, refuses foreign pages, sets headers, logs one line."""

    def __init__(
        self, app: ASGIApp, *, origin: str, foreign: frozenset[str], logger: Logger
    ) -> None:
        self.app = app
        self.origin = origin
        self.foreign = foreign
        self.logger = logger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        started = perf_counter_ns()
        request = Request(scope)
        request.state.reference = _request_context(scope).get("requestId") or new_id()
        request.state.code = None
        statuses: list[int] = []

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
                self._dress(MutableHeaders(scope=message), _authorizer(scope))
            await send(message)

        try:
            await self._pass(request, receive, answer)
        except Exception as error:  # noqa: BLE001 - answered by now; its text must not be logged
            self._log_failure(request, error)
        self._log(request, statuses, started)

    def _dress(self, headers: MutableHeaders, authorizer: dict[str, Any]) -> None:
        headers.update({**_HEADERS, "Access-Control-Allow-Origin": self.origin})
        # A route whose answer is the same for everyone may say how long it keeps, and one whose
        # answer is empty that it may be framed.
        headers.setdefault("Cache-Control", "no-store")
        headers.setdefault("Content-Security-Policy", _NOTHING)
        if "expires_at" in authorizer:
            headers["X-Session-Expires"] = authorizer["expires_at"]

    async def _pass(self, request: Request, receive: Receive, answer: Send) -> None:
        first = await receive()
        if len(first.get("body", b"")) > BODY_LIMIT or first.get("more_body"):
            return await problem(request, 413, "too-large")(request.scope, receive, answer)
        if not self._is_own(request):
            refusal = problem(request, STATUS[OriginRefused], OriginRefused.code)
            return await refusal(request.scope, receive, answer)

        async def replay() -> Message:
            return first

        return await self.app(request.scope, replay, answer)

    def _is_own(self, request: Request) -> bool:
        """A browser sends the cookie for any page, so an unsafe request must come from ours."""
        if request.method in _SAFE_METHODS or _role(request.scope) == "system":
            return True
        if request.url.path in self.foreign:
            return True
        headers = request.headers
        return headers.get("origin") == self.origin and headers.get("x-minjournal") == "1"

    def _log(self, request: Request, statuses: list[int], started: int) -> None:
        self.logger.info(
            "request",
            method=request.method,
            route=_route(request.scope),
            status=statuses[0] if statuses else None,
            code=request.state.code,
            role=_role(request.scope),
            reference=request.state.reference,
            milliseconds=(perf_counter_ns() - started) // 1_000_000,
        )

    def _log_failure(self, request: Request, error: Exception) -> None:
        """Where it broke, without the exception's text: that may hold what a patient wrote."""
        frames = traceback.extract_tb(error.__traceback__)
        self.logger.error(
            "failure",
            error=_name(error),
            trace=[f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]],
            route=_route(request.scope),
            reference=request.state.reference,
        )


def _name(error: Exception) -> str:
    if isinstance(error, ClientError):
        return f"{error.operation_name}: {error.response.get('Error', {}).get('Code')}"
    return type(error).__name__


def _request_context(scope: Scope) -> dict[str, Any]:
    context: dict[str, Any] = scope.get("aws.event", {}).get("requestContext", {})
    return context


def _authorizer(scope: Scope) -> dict[str, Any]:
    return _request_context(scope).get("authorizer") or {}


def _role(scope: Scope) -> str | None:
    role: str | None = _authorizer(scope).get("role")
    return role


def _route(scope: Scope) -> str | None:
    """The route's template: the path itself holds ids."""
    return getattr(scope.get("route"), "path", None)
