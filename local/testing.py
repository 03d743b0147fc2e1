"""What a tester can move while the stack runs. The functions read these files in stage local."""

import json
import re
from datetime import timedelta
from pathlib import Path

from local.files import write
from local.problems import StackError

UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
DURATION = re.compile(r"(?:\d+[dhms])+")
CALL = re.compile(r"[a-z0-9-]+:[A-Z][A-Za-z0-9]+")
RATE = re.compile(r"0|1|0?\.\d+|1\.0+")


def duration(text: str) -> timedelta:
    """`24h`, `90m`, `1d12h`."""
    if not DURATION.fullmatch(text):
        raise StackError(f"`{text}` is no length of time: write for example 24h, 90m or 1d12h.")
    parts = re.findall(r"(\d+)([dhms])", text)
    return sum((timedelta(**{UNITS[unit]: int(count)}) for count, unit in parts), timedelta())


def rate(text: str) -> float:
    """A share of calls, `0.3`."""
    if not RATE.fullmatch(text):
        raise StackError(f"`{text}` is no rate: write a number from 0 to 1, for example RATE=0.3.")
    return float(text)


class MovableClock:
    """How far the stack's clock is ahead of the machine's."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"

    def offset(self) -> timedelta:
        """Zero unless moved."""
        return timedelta(seconds=float(self._file.read_text() if self._file.exists() else 0))

    def move(self, by: timedelta) -> None:
        """Forward, or back when negative, from where it stands."""
        write(self._file, str((self.offset() + by).total_seconds()))

    def reset(self) -> None:
        """Back to the machine's time."""
        self._file.unlink(missing_ok=True)


class Faults:
    """Which AWS calls and which registers fail, and how often."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "faults.json"

    def active(self) -> dict[str, dict[str, float | str]]:
        """Each failing call with its rate and, where chosen, its error code."""
        found: dict[str, dict[str, float | str]] = {}
        if self._file.exists():
            found = json.loads(self._file.read_text())
        return found

    def add(self, call: str, rate: float, error: str | None = None) -> None:
        """Let `service:Operation`, or `registers:Population`, fail for that share of its calls."""
        if not CALL.fullmatch(call):
            raise StackError(f"`{call}` is no AWS call: write for example dynamodb:PutItem.")
        fault = {"rate": rate} if error is None else {"rate": rate, "error": error}
        write(self._file, json.dumps(self.active() | {call: fault}, indent=2))

    def clear(self) -> None:
        """Everything works again."""
        self._file.unlink(missing_ok=True)
