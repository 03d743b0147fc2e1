"""The local stack's front: how many it lets through at once, and what the others are told."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from local.gateway import Turns, create_gateway
from local.refusals import Refusal
from local.testing import MovableClock

FULL = Refusal(
    503,
    {"Content-Type": "application/problem+json", "Retry-After": "1"},
    '{"code": "busy", "status": 503, "reference": "$context.requestId"}',
)
AT_ONCE, WAITING = 2, 3
Answer = TypeVar("Answer")


class Emulator:
    """Answers nobody until told to, and remembers how many were there at once."""

    def __init__(self) -> None:
        self.here = self.most = 0
        self.go = asyncio.Event()

    async def answer(self, _: Request) -> PlainTextResponse:
        self.here += 1
        self.most = max(self.most, self.here)
        await self.go.wait()
        self.here -= 1
        return PlainTextResponse("done")


def front(
    emulator: Emulator | None, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> httpx.AsyncClient:
    """A client of a front before that emulator, or before one that is not there."""

    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("nobody there", request=request)

    behind: httpx.AsyncBaseTransport = httpx.MockTransport(away)
    if emulator:
        behind = httpx.ASGITransport(Starlette(routes=[Route("/{path:path}", emulator.answer)]))
    inner = httpx.AsyncClient(transport=behind)
    with monkeypatch.context() as patched:
        patched.setattr("local.gateway.httpx.AsyncClient", lambda **_: inner)
        app = create_gateway(
            "http://emulator", "api.localhost/live", MovableClock(folder), FULL,
            Turns(AT_ONCE, WAITING),
        )  # fmt: skip
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://front")


async def flood(client: httpx.AsyncClient, emulator: Emulator, crowd: int) -> Counter[int]:
    asked = [asyncio.create_task(client.get("/appointments")) for _ in range(crowd)]
    while sum(task.done() for task in asked) < crowd - AT_ONCE - WAITING:
        await asyncio.sleep(0)
    emulator.go.set()
    return Counter([(await task).status_code for task in asked])


def on_its_own(run: Callable[[], Coroutine[None, None, Answer]]) -> Answer:
    """In a thread: the handlers of other tests in this process keep its main thread's loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(run())).result()


def test_who_would_wait_too_long_is_told_at_once_and_the_others_are_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        emulator = Emulator()
        async with front(emulator, tmp_path, monkeypatch) as client:
            assert await flood(client, emulator, 20) == {200: AT_ONCE + WAITING, 503: 15}
            assert emulator.most == AT_ONCE
            assert await flood(client, emulator, AT_ONCE + WAITING) == {200: AT_ONCE + WAITING}

    on_its_own(run)


def test_an_emulator_that_does_not_answer_is_a_problem_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> httpx.Response:
        async with front(None, tmp_path, monkeypatch) as client:
            return await client.get("/appointments")

    answer = on_its_own(run)
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["retry-after"] == "1"
    assert "$" not in answer.json()["reference"]
