"""The arithmetic: of rounds in which all were measured one after the other."""

from collections.abc import Sequence
from statistics import median


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios round by round: what slowed a round down slowed both.

    Raises ValueError where there is no round, or one of them was not measured in each.
    """
    if not ours or len(ours) != len(theirs):
        raise ValueError("rounds that do not pair up")
    return median(one / other for one, other in zip(ours, theirs, strict=True))


def net(measured: Sequence[float], idle: Sequence[float]) -> list[float]:
    """Without what each round took for nothing. Never zero, which nothing can be held against."""
    return [max(one - nothing, 1e-9) for one, nothing in zip(measured, idle, strict=True)]


def typical(measured: Sequence[float]) -> float:
    """The median."""
    return median(measured)


def turned(order: Sequence[str], number: int) -> list[str]:
    """The order of a round: each begins in turn, so that nobody always follows the same one."""
    start = number % len(order)
    return [*order[start:], *order[:start]]
