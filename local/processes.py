"""Which process a number stands for: numbers are reused, so each goes with its start time."""

import os
import signal
import subprocess
from pathlib import Path

PROC = Path("/proc")
STATE, STARTED = 0, 19  # fields of /proc/PID/stat, counted after the program's name


def birth(pid: int) -> str | None:
    """When the process was started, in the system's own words; None once it has ended."""
    return _birth_from_proc(pid) if PROC.is_dir() else _birth_from_ps(pid)


def send(pid: int, born: str, number: signal.Signals) -> None:
    """A signal, only to the very process that was started, never to a later one of its number."""
    if birth(pid) == born:
        os.kill(pid, number)


def _birth_from_proc(pid: int) -> str | None:
    try:
        fields = (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return None if fields[STATE] == "Z" else fields[STARTED]


def _birth_from_ps(pid: int) -> str | None:
    """Where there is no /proc, as on macOS."""
    command = ["ps", "-o", "stat=,lstart=", "-p", str(pid)]
    state, _, started = subprocess.run(
        command, capture_output=True, text=True, check=False
    ).stdout.partition(" ")
    return None if not state or state.startswith("Z") else started.strip()
