"""For what the deployed stack does by itself, sooner or later."""

from collections.abc import Callable
from time import monotonic, sleep
from typing import TypeVar

Found = TypeVar("Found")

PATIENCE = 120
"""Seconds: a busy machine is slow."""


def eventually(look: Callable[[], Found | None], patience: float = PATIENCE) -> Found:
    """What is found at last, however often one must look for it."""
    end = monotonic() + patience
    while (found := look()) is None:
        assert monotonic() < end, "never came"
        sleep(0.3)
    return found
