"""Waiting between attempts: exponential, with full jitter, so that losers do not meet again."""

import os
from collections.abc import Iterator

_FIRST, _LONGEST = 0.02, 0.4


def jittered(attempts: int) -> Iterator[float]:
    """Seconds to wait after each failed attempt: under four in all for ten."""
    for attempt in range(attempts):
        share = int.from_bytes(os.urandom(4)) / 2**32
        yield share * min(_LONGEST, _FIRST * 2**attempt)
