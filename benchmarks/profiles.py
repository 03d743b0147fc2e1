"""Where our own time goes, in words that a next step can work from."""

import pstats
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from benchmarks.processes import Bench

_SHOWN = 14
_LEAST = 0.02
_MOST = 0.9
"""What takes more is what all the rest is called from."""
_C = "~"
"""The profiler's file of what is written in C."""
_OF_THE_STANDARD_LIBRARY = "standard library"


@dataclass(frozen=True)
class Profile:
    """Of one stage. Shares of all the time, the largest first."""

    packages: list[tuple[str, float]]
    """By whose code it is spent in; what C functions take counts for who called them."""
    functions: list[tuple[str, float]]
    """With all that they call, where one package calls another's; what is in C without."""


def profile(bench: "Bench", what: str, route: str, stage: str, path: list[str]) -> Profile:
    """`stage`: import, first or warm. `path`: where the package's modules are."""
    with TemporaryDirectory() as folder:
        file = str(Path(folder) / "stats")
        bench.run(what, "profile", route, stage, file)
        # The class reads files that are named, which its stubs do not tell.
        stats = pstats.Stats(file).stats  # type: ignore[attr-defined]
    return _read(stats, path)


def _read(stats: dict[Any, Any], path: list[str]) -> Profile:
    """Of each function: own time, and for each caller own time and all."""
    total = sum(own for _, _, own, _, _ in stats.values())
    packages: Counter[str] = Counter()
    functions: Counter[str] = Counter()
    for (file, _, name), (_, _, own, _, callers) in stats.items():
        package = _package(file, path)
        if file == _C:
            functions[name.strip("<>{}").removeprefix("built-in method ")] += own
        else:
            packages[package] += own
        for (caller, *_), (_, _, part, whole) in callers.items():
            if file == _C:
                packages[_package(caller, path)] += part
            elif _package(caller, path) != package and name != "<module>":
                functions[f"{_place(file, path) or _short(file)}:{name}"] += whole
    return Profile(_shares(packages, total), _shares(functions, total))


def _shares(counted: Counter[str], total: float) -> list[tuple[str, float]]:
    shares = [(name, spent / total) for name, spent in counted.most_common()]
    return [each for each in shares if _LEAST <= each[1] <= _MOST][:_SHOWN]


def _package(file: str, path: list[str]) -> str:
    place = _place(file, path)
    if place is None:
        return _OF_THE_STANDARD_LIBRARY
    parts = place.split("/")
    return "/".join(parts[:2]) if parts[0] == "functions" else parts[0].removesuffix(".py")


def _place(file: str, path: list[str]) -> str | None:
    """Within the package, without the machine's folders."""
    return next((file.removeprefix(f"{each}/") for each in path if file.startswith(each)), None)


def _short(file: str) -> str:
    return "/".join(Path(file).parts[-2:])
