"""Two actors in turns: each stops before every call, and every order of their calls is played.

Two readings side by side see the same in either order, so of orders that differ in such swaps alone
one is played. Nothing is lost by that: the other could not end otherwise.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from functions.shared.errors import DomainError

PATIENCE = 20
"""Seconds that a step may take at most: whoever waits longer waits for the other, forever."""

READINGS = {"GetItem", "BatchGetItem", "Query"}

_this = threading.local()


class Actor:
    """Does one thing in a thread of its own, which runs only inside `step`."""

    def __init__(self, do: Callable[[], object]) -> None:
        self.outcome = ""
        self.error: Exception | None = None
        self._do = do
        self._go = threading.Semaphore(0)
        self._stopped = threading.Semaphore(0)
        self.next = ""
        threading.Thread(target=self._run, daemon=True).start()

    @property
    def is_done(self) -> bool:
        return bool(self.outcome)

    def step(self) -> str:
        """Makes the call that it stands before, whose name this is, and comes to the next one."""
        made = self.next
        self._go.release()
        assert self._stopped.acquire(timeout=PATIENCE), f"never came back from {made or 'start'}"
        if self.error:
            raise self.error
        return made

    def stop(self, call: str) -> None:
        """In its own thread: stands before a call until it may make it."""
        self.next = call
        self._stopped.release()
        self._go.acquire()

    def _run(self) -> None:
        _this.actor = self
        self._go.acquire()
        try:
            self._do()
            self.outcome = "done"
        except DomainError as refusal:
            self.outcome = refusal.code
        except Exception as error:  # noqa: BLE001 - it is the stepping thread that raises it
            self.outcome, self.error = "error", error
        self._stopped.release()


@dataclass(frozen=True)
class Run:
    """One schedule, played to its end."""

    choices: list[int]
    """Who was let go on, wherever it could be either."""
    steps: list[tuple[int, str]]
    outcomes: tuple[str, str]

    def calls(self, who: int) -> list[str]:
        """One actor's."""
        return [call for actor, call in self.steps if actor == who]


@contextmanager
def stopping_at(client: Any) -> Iterator[None]:
    """Actors stop before each of the client's calls; nobody else does."""

    def stop(model: Any, **_: object) -> None:
        actor: Actor | None = getattr(_this, "actor", None)
        if actor:
            actor.stop(model.name)

    client.meta.events.register("before-call", stop)
    try:
        yield
    finally:
        client.meta.events.unregister("before-call", stop)


def every_schedule(one: Callable[[], object], other: Callable[[], object]) -> Iterator[Run]:
    """Depth first: from one before the other to the other before the one.

    The world must be put back after each, as it was before the first.
    """
    choices: list[int] | None = []
    while choices is not None:
        run = _play((one, other), choices)
        yield run
        choices = _following(run.choices)


def _play(acts: Sequence[Callable[[], object]], given: Sequence[int]) -> Run:
    actors = [Actor(act) for act in acts]
    for actor in actors:
        actor.step()
    choices: list[int] = []
    steps: list[tuple[int, str]] = []
    while able := _able(actors, steps):
        chosen = able[0]
        if len(able) > 1:
            chosen = given[len(choices)] if len(choices) < len(given) else 0
            choices.append(chosen)
        steps.append((chosen, actors[chosen].step()))
    return Run(choices, steps, (actors[0].outcome, actors[1].outcome))


def _able(actors: Sequence[Actor], steps: Sequence[tuple[int, str]]) -> list[int]:
    """Who may go on. Not the first where it would read right after a reading of the second."""
    able = [place for place, actor in enumerate(actors) if not actor.is_done]
    has_second_read = bool(steps) and steps[-1][0] == 1 and steps[-1][1] in READINGS
    if able == [0, 1] and has_second_read and actors[0].next in READINGS:
        return [1]
    return able


def _following(choices: Sequence[int]) -> list[int] | None:
    """The choices up to the last that can still be made otherwise, made otherwise."""
    for place in reversed(range(len(choices))):
        if choices[place] == 0:
            return [*choices[:place], 1]
    return None
