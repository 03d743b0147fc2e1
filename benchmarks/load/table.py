"""What a phase was like, as a table: each route, and all of them."""

from collections.abc import Iterable
from typing import Any

_HEAD = ("", "requests", "per second", "p50 ms", "p95 ms", "p99 ms", "errors")


def table(stats: Any) -> str:
    """In Markdown."""
    entries = sorted(stats.entries.values(), key=lambda each: (each.name, each.method))
    rows = [_row(each, each.name) for each in entries] + [_row(stats.total, "**all**")]
    return "\n".join(_line(cells) for cells in [_HEAD, ("---", *["---:"] * 6), *rows])


def faults(stats: Any) -> dict[str, int]:
    """What went wrong, and how often."""
    found: dict[str, int] = {}
    for each in stats.errors.values():
        name = str(each.error).removeprefix("CatchResponseError('").removesuffix("')")
        found[name] = found.get(name, 0) + each.occurrences
    return found


def told(found: dict[str, int]) -> str:
    """The same, on one line."""
    often = sorted(found.items(), key=lambda item: -item[1])
    return ", ".join(f"{name}: {times}" for name, times in often) or "none"


def _row(entry: Any, name: str) -> tuple[str, ...]:
    quantiles = (entry.get_response_time_percentile(part) for part in (0.5, 0.95, 0.99))
    seconds = max(entry.last_request_timestamp - entry.start_time, 1) if entry.num_requests else 1
    return (
        name,
        str(entry.num_requests),
        f"{entry.num_requests / seconds:.1f}",
        *(f"{each or 0:.0f}" for each in quantiles),
        str(entry.num_failures),
    )


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
