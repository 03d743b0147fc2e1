"""Starting measured processes: nothing of this one's environment reaches them."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.stages import WORK

if TYPE_CHECKING:
    from benchmarks.package import Package
    from benchmarks.recording import Recording

_RUNNER = str(Path(__file__).with_name("runner.py").absolute())


class Failed(RuntimeError):
    """A measured process ended in an error."""


@dataclass
class Bench:
    """Who is measured by what."""

    python: str
    recording: "Recording"

    def what(self, name: str, package: "Package | None") -> str:
        """The file that tells a process what it measures. Without a package: nothing."""
        file = WORK / f"{name}.json"
        content = {
            "path": package.path if package else [],
            "module": package.module if package else "",
            "handler": package.handler if package else "",
            "scenes": {route: asdict(each) for route, each in self.recording.scenes.items()},
        }
        file.write_text(json.dumps(content))
        return str(file.absolute())

    def command(self, what: str, mode: str, *routes: str) -> list[str]:
        """No site packages, and no bytecode written: Lambda's disk cannot be written to."""
        return [self.python, "-B", "-S", "-s", _RUNNER, what, mode, *routes]

    @property
    def environment(self) -> dict[str, str]:
        """The function's, and what makes runs alike."""
        return {
            **self.recording.environment,
            "AWS_SESSION_TOKEN": "testing",
            "AWS_REGION": self.recording.environment["AWS_DEFAULT_REGION"],
            "PYTHONHASHSEED": "0",
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
        }

    def run(self, what: str, mode: str, *routes: str) -> list[Any]:
        """What it reported. Raises Failed."""
        ran = subprocess.run(  # noqa: S603 - a command of ours
            self.command(what, mode, *routes),
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if ran.returncode:
            raise Failed(ran.stderr)
        return [json.loads(line) for line in ran.stdout.splitlines()]

    def cpu_seconds(self, what: str, mode: str, *routes: str) -> float:
        """Of a whole process. Raises Failed."""
        command = self.command(what, mode, *routes)
        child = os.posix_spawn(command[0], command, self.environment)
        _, status, used = os.wait4(child, 0)
        if status:
            raise Failed(" ".join(command))
        return used.ru_utime + used.ru_stime

    @contextmanager
    def started(self, what: str, mode: str, route: str) -> Iterator["Process"]:
        """One that goes on being asked."""
        with subprocess.Popen(  # noqa: S603 - a command of ours
            self.command(what, mode, route),
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        ) as child:
            process = Process(child)
            process.read()
            yield process


class Process:
    """Asked by a line, answers by a line."""

    def __init__(self, child: "subprocess.Popen[str]") -> None:
        self.child = child

    def ask(self, said: object) -> Any:
        """One line for one line."""
        assert self.child.stdin  # noqa: S101 - it was started with a pipe
        self.child.stdin.write(f"{said}\n")
        self.child.stdin.flush()
        return self.read()

    def read(self) -> Any:
        """What it says next. Raises Failed."""
        assert self.child.stdout  # noqa: S101 - the same
        line = self.child.stdout.readline()
        if not line:
            raise Failed(" ".join(map(str, self.child.args)))  # type: ignore[arg-type]
        return json.loads(line)

    def end(self) -> Any:
        """Says that nothing more comes, and answers what it says to that."""
        assert self.child.stdin  # noqa: S101 - the same
        self.child.stdin.close()
        return self.read()
