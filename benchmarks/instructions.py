"""Instructions by valgrind: what other work on the machine cannot change.

The measured process calls `getppid` between its stages, and callgrind writes down what was counted
and begins anew.
"""

import re
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.processes import Bench, Failed
from benchmarks.stages import COUNTED

_SUMMARY = re.compile(r"^summary: (\d+)$", re.MULTILINE)


@dataclass(frozen=True)
class Counted:
    """Of one process."""

    initialising: int
    """Importing the handler."""
    first: int
    """The first request of one that is not primed."""
    restored: int
    """The first request of a restored snapshot."""
    warm: dict[str, float]
    """Per request, by route."""

    @property
    def cold(self) -> int:
        """All until the first answer, without the interpreter's own start."""
        return self.initialising + self.first


def exist() -> bool:
    """Whether this machine can count them."""
    return shutil.which("valgrind") is not None


def count(bench: Bench, what: str, routes: list[str], *, is_primed: bool) -> Counted:
    """Takes a minute or more. Raises Failed. Without priming, a first request is one restored."""
    found = counted(_parts(bench, what, "count", *routes), routes)
    if not is_primed:
        return found
    _, restored, *_ = _parts(bench, what, "count_restored", routes[0])
    return replace(found, restored=restored)


def _parts(bench: Bench, what: str, mode: str, *routes: str) -> list[int]:
    """Between one call of `getppid` and the next."""
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        command = [
            *("valgrind", "--quiet", "--tool=callgrind", "--dump-before=getppid"),
            *(f"--callgrind-out-file={out}", *bench.command(what, mode, *routes)),
        ]
        ran = subprocess.run(  # noqa: S603 - a command of ours
            command, env=bench.environment, capture_output=True, text=True, check=False
        )
        if ran.returncode:
            raise Failed(ran.stderr)
        parts = sorted(Path(folder).glob("out.*"), key=lambda each: int(each.suffix[1:]))
        return [_summary(each) for each in parts]


def counted(parts: list[int], routes: list[str]) -> Counted:
    """Start, import, first request; then for each route warming up and what is counted."""
    _, initialising, first, *rest = parts
    warm = {route: rest[2 * place + 1] / COUNTED for place, route in enumerate(routes)}
    return Counted(initialising, first, first, warm)


def _summary(file: Path) -> int:
    found = _SUMMARY.search(file.read_text())
    if found is None:
        raise Failed(f"{file.name} has no summary")
    return int(found[1])
