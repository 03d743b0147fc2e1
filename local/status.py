"""Tells in words how a stack stands."""

from datetime import UTC, datetime

from functions.shared.clock import OSLO
from local.children import Children
from local.settings import Settings
from local.testing import Faults, MovableClock


def text(settings: Settings) -> str:
    """Its programs, its clock and its faults."""
    children = Children(settings.folder).recorded()
    lines = [
        f"{child.name}: {'running' if child.is_alive() else 'ended'} (process {child.pid})"
        for child in children
    ]
    where = f"MinJournal runs at {settings.origin}, its API at {settings.api}."
    return "\n".join(
        [
            where if children else "MinJournal is not running; `make run` starts it.",
            *lines,
            clock_text(settings),
            fault_text(settings),
        ]
    )


def clock_text(settings: Settings) -> str:
    """Where the movable clock stands."""
    offset = MovableClock(settings.testing).offset()
    shown = (datetime.now(UTC) + offset).astimezone(OSLO)
    moved = f"{shown:%Y-%m-%d %H:%M} in Oslo, moved by {offset.total_seconds() / 3600:+.2f} h"
    return f"The clock shows {moved}." if offset else "The clock is not moved."


def fault_text(settings: Settings) -> str:
    """Which AWS calls fail."""
    active = Faults(settings.testing).active()
    if not active:
        return "No AWS call is made to fail."
    lines = (
        f"{call} fails at a rate of {fault['rate']} {fault.get('error', '')}".rstrip()
        for call, fault in active.items()
    )
    return "\n".join(lines)
