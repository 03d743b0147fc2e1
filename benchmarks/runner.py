"""The measured process: a handler and nothing else of this repository is on its path.

    python runner.py WHAT MODE ROUTE...

`WHAT` is a file that names the handler and holds the scenes. What is measured goes to the standard
output as it was at the start; what the handler prints goes nowhere.
"""

import gc
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time_ns

from measured import Measured  # type: ignore[import-not-found]
from stages import COUNTED, PROFILED, WARM_UP  # type: ignore[import-not-found]


def cold(measured: Measured, routes: list[str]) -> None:
    """A process's first request. Whoever started it reads what it took."""
    measured.initialise()
    measured.ask(routes[0])


def restore(measured: Measured, routes: list[str]) -> None:
    """First requests, each in a process forked from this one, as often as asked."""
    measured.initialise()
    _run_hooks("get_before_snapshot")
    gc.collect()
    measured.report("ready")
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            started = process_time_ns()
            _run_hooks("get_after_restore")
            measured.ask(routes[0])
            measured.report(process_time_ns() - started)
            os._exit(0)
        os.waitpid(child, 0)


def _run_hooks(which: str) -> None:
    """Those of SnapStart, where the handler has registered any."""
    hooks = sys.modules.get("snapshot_restore_py")
    for hook, given, named in list(getattr(hooks, which)()) if hooks else ():
        hook(*given, **named)


def warm(measured: Measured, routes: list[str]) -> None:
    """Blocks of requests, as many as each line on the standard input asks; at its end, memory."""
    measured.initialise()
    for _ in range(WARM_UP):
        measured.ask(routes[0])
    measured.report("ready")
    for line in sys.stdin:
        measured.report(measured.nanoseconds(routes[0], int(line)))
    status = Path("/proc/self/status").read_text().splitlines()
    measured.report(int(next(each for each in status if each.startswith("VmHWM")).split()[1]))


def count(measured: Measured, routes: list[str]) -> None:
    """Calls `getppid` between its stages: the instruction counter begins anew there."""
    os.getppid()
    measured.initialise()
    os.getppid()
    measured.ask(routes[0])
    os.getppid()
    for route in routes:
        for _ in range(WARM_UP):
            measured.ask(route)
        os.getppid()
        for _ in range(COUNTED):
            measured.ask(route)
        os.getppid()


def count_restored(measured: Measured, routes: list[str]) -> None:
    """The same of the first request of one that is initialised and primed."""
    measured.initialise()
    _run_hooks("get_before_snapshot")
    os.getppid()
    _run_hooks("get_after_restore")
    measured.ask(routes[0])
    os.getppid()


def check(measured: Measured, routes: list[str]) -> None:
    """What it answers to each route, and what it asks of AWS for that the first time."""
    measured.initialise()
    for route in routes:
        measured.stand.heard = []
        measured.report({"answer": measured.ask(route), "calls": measured.stand.heard})


def profile(measured: Measured, routes: list[str]) -> None:
    """Where the time goes in one stage. What is profiled goes to the file named last."""
    import cProfile

    route, stage, file = routes
    stages: dict[str, Callable[[], object]] = {
        "import": measured.initialise,
        "prime": lambda: _run_hooks("get_before_snapshot"),
        "first": lambda: measured.ask(route),
        "warm": lambda: measured.nanoseconds(route, PROFILED),
    }
    for each, do in stages.items():
        if each == stage:
            cProfile.runctx("do()", {"do": do}, {}, file)
            return
        do()


def main() -> None:
    """As the arguments say."""
    what = json.loads(Path(sys.argv[1]).read_text())
    sys.path[:] = [*what["path"], *sys.path[1:]]
    with os.fdopen(os.dup(1), "w", buffering=1) as out:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)

        def report(found: object) -> None:
            out.write(f"{json.dumps(found)}\n")

        modes = (cold, restore, warm, count, count_restored, check, profile)
        mode = next(each for each in modes if each.__name__ == sys.argv[2])
        mode(Measured(what, report), sys.argv[3:])


main()
