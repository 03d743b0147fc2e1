"""What was measured and counted, as rows of results."""

from benchmarks.goals import BARE, FASTAPI, POWERTOOLS
from benchmarks.instructions import Counted
from benchmarks.measures import Rounds
from benchmarks.ratios import ratio, typical
from benchmarks.results import OURS, Row
from benchmarks.subjects import ROUTES

Counts = dict[str, Counted]
"""By package."""


def counted_rows(counts: Counts) -> list[Row]:
    """Without any time."""
    return [
        Row(f"{what} {route}", "", {}, {}, counted)
        for what in ("warm", "restore", "cold")
        for route in ROUTES
        if (counted := _counted(counts, what, route))
    ]


def row(what: str, route: str, unit: str, measured: Rounds, scale: float, counts: Counts) -> Row:
    """Medians and ratios of what was measured in rounds, with what was counted."""
    peers = [name for name in measured if name != OURS]
    return Row(
        f"{what} {route}",
        unit,
        {name: typical(each) * scale for name, each in measured.items()},
        {name: ratio(measured[OURS], measured[name]) for name in peers},
        _counted(counts, what, route),
    )


def _counted(counts: Counts, what: str, route: str) -> dict[str, float]:
    """By the names of results; empty where one is missing. What begins a process was counted of
    each package's first route alone."""
    names = _names(route)
    if what == "memory" or not all(each in counts for each in names.values()):
        return {}
    if what == "warm":
        return {name: counts[each].warm[route] for name, each in names.items()}
    if route not in ("list", "authorize"):
        return {}
    whole = {name: counts[each] for name, each in names.items()}
    return {
        name: float(each.restored if what == "restore" else each.cold)
        for name, each in whole.items()
    }


def _names(route: str) -> dict[str, str]:
    if route == "authorize":
        return {OURS: f"{OURS} identity", BARE: "bare authorizer"}
    capability = "records" if route == "link" else "appointments"
    peers = (BARE, FASTAPI, POWERTOOLS)
    return {OURS: f"{OURS} {capability}", **{name: name for name in peers}}
