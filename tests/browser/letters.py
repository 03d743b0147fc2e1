"""Letters of the demo data, as one would find them in one's hand."""

import sys
from collections.abc import Iterator
from typing import Any

import httpx

from tests.stack import Stack


class Letters:
    """Hands out each letter once: a test may change what it opens."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._guests = iter(reversed(stack.guests))

    def take(self) -> dict[str, str]:
        """About a visit to a place that may be told, and that nobody has answered yet."""
        usable = (guest for guest, about in self._opened() if _is_fresh(about))
        return next(usable)

    def _opened(self) -> Iterator[tuple[dict[str, str], dict[str, Any]]]:
        for guest in self._guests:
            yield guest, self._look(guest)

    def _look(self, guest: dict[str, str]) -> dict[str, Any]:
        headers = {"Origin": self._stack.origin, "X-MinJournal": "1"}
        letter = {key: guest[key] for key in ("reference", "birth_date")}
        # At a machine of its own, for the browser's tries at codes are counted.
        transport = httpx.HTTPTransport(
            local_address="127.0.0.2" if sys.platform == "linux" else None
        )
        with httpx.Client(
            base_url=self._stack.api, headers=headers, timeout=30, transport=transport
        ) as client:
            session = client.post("/appointments/access", json=letter).raise_for_status()
            cookie = session.headers["set-cookie"].partition(";")[0]
            answer = client.get("/appointments", headers={"Cookie": cookie}).raise_for_status()
        [appointment] = answer.json()["items"]
        return dict(appointment)


def _is_fresh(about: dict[str, Any]) -> bool:
    return bool(about.get("place") and about["may"]["confirm"] and about["may"]["move"])
