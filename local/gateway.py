"""The API at its own port: every request goes on to the emulator as if it had come there."""

import os
from asyncio import Semaphore
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from local import emulator
from local.refusals import Refusal, no_room
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

AT_ONCE = 8
"""As many as keep a few cores busy: the emulator starts a process for each call more at once."""
WAITING = 72
"""As many as get their turn within a second. The gateway's own throttle counts more than that."""

Header = tuple[bytes, bytes]


class Full(Exception):
    """So many wait already that another one would wait for too long."""


class Turns:
    """Lets so many through at once, lets some wait, and refuses the rest at once."""

    def __init__(self, at_once: int = AT_ONCE, waiting: int = WAITING) -> None:
        self._free = Semaphore(at_once)
        self._room = at_once + waiting

    async def __aenter__(self) -> None:
        if self._room == 0:
            raise Full
        self._room -= 1
        try:
            await self._free.acquire()
        except BaseException:  # who waited has gone
            self._room += 1
            raise

    async def __aexit__(self, *_: object) -> None:
        self._room += 1
        self._free.release()


class Gateway:
    """Knows the deployed API by the name under which the emulator serves it.

    Its `Date` is the stack's: the page reckons with the time that the functions go by.
    """

    def __init__(
        self,
        emulator: str,
        address: str,
        client: httpx.AsyncClient,
        clock: MovableClock,
        full: Refusal,
        turns: Turns,
    ) -> None:
        host, _, stage = address.partition("/")
        self._emulator = httpx.URL(emulator)
        self._host = host.encode()
        self._stage = b"/" + stage.encode()
        self._client = client
        self._clock = clock
        self._full = full
        self._turns = turns

    async def pass_on(self, request: Request) -> Response:
        """The emulator's own answer; as AWS refuses when it has no room, or gives none."""
        try:
            answer = await self._ask(request)
        except (Full, httpx.TransportError):
            return self._full.answer()
        response = Response(answer.content, answer.status_code)
        response.raw_headers = [
            *without(answer.headers.raw, HOP_BY_HOP),
            (b"content-length", str(len(answer.content)).encode()),
            (b"date", self._date()),
        ]
        return response

    async def _ask(self, request: Request) -> httpx.Response:
        content = await request.body()
        async with self._turns:
            return await self._client.request(
                request.method,
                self._emulator.copy_with(raw_path=self._path(request)),
                headers=self._headers(request),
                content=content,
            )

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


def create_gateway(
    emulator: str, address: str, clock: MovableClock, full: Refusal, turns: Turns | None = None
) -> Starlette:
    """`address` is the API's host and stage, as in `abc123.execute-api.localhost:8083/local`."""
    client = httpx.AsyncClient(timeout=PATIENCE, trust_env=False)
    gateway = Gateway(emulator, address, client, clock, full, turns or Turns())
    return Starlette(routes=[Route("/{path:path}", gateway.pass_on, methods=METHODS)])


def main() -> None:
    """Until told to stop. `API_ADDRESS` names the deployed API."""
    settings = Settings.load()
    address = os.environ["API_ADDRESS"]
    full = no_room(emulator.gateway(settings), address.partition(".")[0])
    uvicorn.run(
        create_gateway(settings.emulator, address, MovableClock(settings.testing), full),
        host="127.0.0.1",
        port=settings.ports["API_PORT"],
        log_level="warning",
        server_header=False,
        date_header=False,
    )


if __name__ == "__main__":
    main()
