"""Asks a busy or failing API again, as any system and any browser would."""

import asyncio
from collections.abc import Awaitable, Callable

import httpx

ATTEMPTS = 6
PAUSE = 0.2
"""Seconds before the first repetition; doubled for each further one."""


async def patiently(ask: Callable[[], Awaitable[httpx.Response]]) -> httpx.Response:
    """The first answer to what was asked, or the last of those that are none."""
    answer = await ask()
    for attempt in range(ATTEMPTS - 1):
        if not _may_be_repeated(answer.status_code):
            break
        await asyncio.sleep(PAUSE * 2**attempt)
        answer = await ask()
    return answer


def _may_be_repeated(status: int) -> bool:
    """Throttled or not at its best: not an answer to what was sent."""
    return status == httpx.codes.TOO_MANY_REQUESTS or status >= httpx.codes.INTERNAL_SERVER_ERROR
