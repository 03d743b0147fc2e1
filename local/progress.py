"""Says what is going on, one line per step, with the time it took."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TextIO

WIDTH = 56


class Progress:
    """Numbers the steps of one command."""

    def __init__(self, steps: int, out: TextIO = sys.stdout) -> None:
        self._steps = steps
        self._done = 0
        self._out = out

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """One step: its name when it starts, its time when it has succeeded."""
        self._begin(what)
        started = monotonic()
        try:
            yield
        except BaseException:
            self._say("stopped")
            raise
        self._say(f"{monotonic() - started:.1f} s")

    def skip(self, what: str, why: str) -> None:
        """A step that there is no need for this time."""
        self._begin(what)
        self._say(why)

    def _begin(self, what: str) -> None:
        self._done += 1
        self._say(f"{self._done}/{self._steps} {what} ".ljust(WIDTH, ".") + " ", end="")

    def _say(self, text: str, end: str = "\n") -> None:
        print(text, end=end, file=self._out, flush=True)
