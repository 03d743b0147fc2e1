"""One log per program and step, in the stack's folder."""

from pathlib import Path
from typing import BinaryIO

LAST_LINES = 15


def open_log(folder: Path, name: str) -> BinaryIO:
    """A fresh log."""
    file = log_file(folder, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    return file.open("wb")


def tail(folder: Path, name: str) -> tuple[Path, str]:
    """Where the log is, and how it ends."""
    file = log_file(folder, name)
    lines = file.read_text(errors="replace").splitlines() if file.exists() else []
    return file, "\n".join(lines[-LAST_LINES:])


def log_file(folder: Path, name: str) -> Path:
    """`logs/NAME.log`"""
    return folder / "logs" / f"{name.replace(' ', '-')}.log"
