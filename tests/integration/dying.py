"""A process that ends in the middle: before one of its calls, or before the answer to it comes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from botocore.exceptions import ClientError

from functions.appointments import compose
from tests.integration.world import _CACHES, CLIENTS

End = Literal["killed before it", "killed before its answer", "refused once"]
ENDS: tuple[End, ...] = ("killed before it", "killed before its answer", "refused once")


class Killed(BaseException):
    """Nothing in the product catches it."""


class Process:
    """Counts its calls, and comes to its end at one of them. The dead call nobody."""

    def __init__(self, last: int, end: End | None) -> None:
        self.last = last
        self.end = end
        self.made = 0
        self.is_dead = False

    def before(self, model: Any, **_: object) -> None:
        if self.is_dead:
            raise Killed
        self.made += 1
        if self.made != self.last:
            return
        if self.end == "refused once":
            answer: Any = {"Error": {"Code": "InternalServerError", "Message": "for a test"}}
            raise ClientError(answer, model.name)
        if self.end == "killed before it":
            self.is_dead = True
            raise Killed

    def after(self, **_: object) -> None:
        if self.made == self.last and self.end == "killed before its answer":
            self.is_dead = True
            raise Killed


@contextmanager
def process(last: int = 0, end: End | None = None) -> Iterator[Process]:
    """A new one: whatever was remembered is forgotten, before and after."""
    started = Process(last, end)
    _forget()
    clients = [made(compose.settings()) for made in CLIENTS]
    for client in clients:
        client.meta.events.register("before-call", started.before)
        client.meta.events.register("after-call", started.after)
    try:
        yield started
    except Killed:
        assert started.is_dead
    finally:
        for client in clients:
            client.meta.events.unregister("before-call", started.before)
            client.meta.events.unregister("after-call", started.after)
        _forget()


def _forget() -> None:
    for cached in _CACHES:
        cached.cache_clear()
