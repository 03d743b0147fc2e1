"""The API at its own port: every request goes on to the emulator as if it had come there."""

import os
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from local.settings import Settings
from local.testing import MovableClock

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
HOP_BY_HOP = {
    b"connection", b"keep-alive", b"te", b"trailer", b"transfer-encoding", b"upgrade",
    b"content-length", b"date", b"server",
}  # fmt: skip
REPLACED = {b"host", b"x-forwarded-for"}
PATIENCE = 35.0
"""Seconds; longer than the gateway itself waits for a function."""

Header = tuple[bytes, bytes]


class Gateway:
    """Knows the deployed API by the name under which the emulator serves it.

    Its `Date` is the stack's: the page reckons with the time that the functions go by.
    """

    def __init__(
        self, emulator: str, address: str, client: httpx.AsyncClient, clock: MovableClock
    ) -> None:
        host, _, stage = address.partition("/")
        self._emulator = httpx.URL(emulator)
        self._host = host.encode()
        self._stage = b"/" + stage.encode()
        self._client = client
        self._clock = clock

    async def pass_on(self, request: Request) -> Response:
        """The emulator's own answer; 502 when it gives none."""
        try:
            answer = await self._client.request(
                request.method,
                self._emulator.copy_with(raw_path=self._path(request)),
                headers=self._headers(request),
                content=await request.body(),
            )
        except httpx.TransportError as error:
            return Response(f"The emulator does not answer: {error!r}", status_code=502)
        response = Response(answer.content, answer.status_code)
        response.raw_headers = [
            *without(answer.headers.raw, HOP_BY_HOP),
            (b"content-length", str(len(answer.content)).encode()),
            (b"date", self._date()),
        ]
        return response

    def _date(self) -> bytes:
        return format_datetime(datetime.now(UTC) + self._clock.offset(), usegmt=True).encode()

    def _path(self, request: Request) -> bytes:
        query: bytes = request.scope["query_string"]
        path: bytes = request.scope["raw_path"]
        return self._stage + path + (b"?" + query if query else b"")

    def _headers(self, request: Request) -> list[Header]:
        """As sent, with the caller's address put where the emulator takes it from."""
        caller = request.client.host if request.client else "127.0.0.1"
        return [
            *without(request.headers.raw, HOP_BY_HOP | REPLACED),
            (b"host", self._host),
            (b"x-forwarded-for", caller.encode()),
        ]


def without(headers: list[Header], names: set[bytes]) -> list[Header]:
    """Repeated headers, such as cookies being set, stay repeated."""
    return [(name, value) for name, value in headers if name.lower() not in names]


def create_gateway(emulator: str, address: str, clock: MovableClock) -> Starlette:
    """`address` is the API's host and stage, as in `abc123.execute-api.localhost:8083/local`."""
    limits = httpx.Limits(max_connections=64)
    client = httpx.AsyncClient(timeout=PATIENCE, limits=limits, trust_env=False)
    gateway = Gateway(emulator, address, client, clock)
    return Starlette(routes=[Route("/{path:path}", gateway.pass_on, methods=METHODS)])


def main() -> None:
    """Until told to stop. `API_ADDRESS` names the deployed API."""
    settings = Settings.load()
    uvicorn.run(
        create_gateway(
            settings.emulator, os.environ["API_ADDRESS"], MovableClock(settings.testing)
        ),
        host="127.0.0.1",
        port=settings.ports["API_PORT"],
        log_level="warning",
        server_header=False,
        date_header=False,
    )


if __name__ == "__main__":
    main()
