"""The programs that a running stack consists of: started, watched and stopped together."""

import json
import signal
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic, sleep

from local.files import write
from local.logs import open_log, tail
from local.problems import ChildFailed, StackError
from local.processes import birth, send

PATIENCE = 60.0
"""Seconds to get ready, and to save what is to be saved at the end. A busy machine needs many."""


@dataclass(frozen=True)
class Child:
    """One program, recorded so that another terminal can stop it."""

    name: str
    pid: int
    born: str

    def is_alive(self) -> bool:
        """Whether this very process still runs."""
        return birth(self.pid) == self.born


class Children:
    """All programs of the stack in one folder, in the order they were started."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "processes.json"
        self._started: list[subprocess.Popen[bytes]] = []

    def recorded(self) -> list[Child]:
        """Those that were started and not yet stopped, dead or alive; empty after a stop."""
        found = json.loads(self._file.read_text()) if self._file.exists() else []
        return [Child(**child) for child in found]

    def start(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """In a session of its own, so that Ctrl-C reaches it only through `stop`."""
        with open_log(self._folder, name) as log:
            process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._started.append(process)
        child = Child(name, process.pid, birth(process.pid) or "")
        self._record([*self.recorded(), child])

    def wait_until(self, ready: Callable[[], bool]) -> None:
        """Return when it is ready; tell at once when a program has ended instead."""
        deadline = monotonic() + PATIENCE
        while not ready():
            self.require_alive()
            if monotonic() > deadline:
                raise StackError(
                    f"The stack did not answer in {PATIENCE:.0f} s; see {self._folder}."
                )
            sleep(0.05)

    def require_alive(self) -> None:
        """Every program runs, or `ChildFailed` with the last words of the one that does not."""
        for child in self.recorded():
            if not child.is_alive():
                raise ChildFailed(child.name, *tail(self._folder, child.name))

    def forget(self) -> None:
        """Whoever watches them sees that their end was meant."""
        self._file.unlink(missing_ok=True)

    def stop(self) -> bool:
        """Whether any ran. Last started first; each may finish and save what it has."""
        children = self.recorded()
        running = any(child.is_alive() for child in children)
        self.forget()
        for child in reversed(children):
            send(child.pid, child.born, signal.SIGTERM)
        deadline = monotonic() + PATIENCE
        for child in reversed(children):
            while child.is_alive() and monotonic() < deadline:
                sleep(0.02)
            send(child.pid, child.born, signal.SIGKILL)
        for process in self._started:
            process.wait()  # at once by now: its number is given back
        return running

    def _record(self, children: list[Child]) -> None:
        write(self._file, json.dumps([asdict(child) for child in children], indent=2))
