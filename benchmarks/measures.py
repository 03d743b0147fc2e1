"""What each subject takes, in rounds in which all are measured one after the other."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from benchmarks.processes import Bench, Process
from benchmarks.ratios import turned

Rounds = dict[str, list[float]]
"""By subject, one number for each round."""


@dataclass(frozen=True)
class Warm:
    """Of processes that have answered many requests."""

    seconds: Rounds
    """Of CPU per request."""
    peak_kilobytes: dict[str, float]


def cold(bench: Bench, whats: dict[str, str], route: str, idle: str, rounds: int) -> Rounds:
    """CPU seconds of a process until its first answer, and of one that does nothing."""
    asked = {**whats, "idle": idle}

    def one(name: str) -> float:
        return bench.cpu_seconds(asked[name], "cold", route)

    return _in_rounds(list(asked), rounds, one)


def restore(bench: Bench, whats: dict[str, str], route: str, rounds: int) -> Rounds:
    """CPU seconds of the first request of a process forked from an initialised one."""
    with _all_started(bench, whats, "restore", route) as processes:
        return _in_rounds(list(whats), rounds, lambda name: processes[name].ask("") / 1e9)


def warm(bench: Bench, whats: dict[str, str], route: str, rounds: int, block: int) -> Warm:
    """So many requests of each in every round."""
    with _all_started(bench, whats, "warm", route) as processes:
        seconds = _in_rounds(
            list(whats), rounds, lambda name: processes[name].ask(block) / block / 1e9
        )
        return Warm(seconds, {name: float(each.end()) for name, each in processes.items()})


def _in_rounds(names: Sequence[str], rounds: int, one: Callable[[str], float]) -> Rounds:
    measured: Rounds = {name: [] for name in names}
    for number in range(rounds):
        for name in turned(names, number):
            measured[name].append(one(name))
    return measured


@contextmanager
def _all_started(
    bench: Bench, whats: dict[str, str], mode: str, route: str
) -> Iterator[dict[str, Process]]:
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(bench.started(what, mode, route))
            for name, what in whats.items()
        }
