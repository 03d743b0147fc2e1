"""In Locust's own environment: a steady time, and if asked for a flood and the time after it."""

from gevent import monkey

monkey.patch_all()

import argparse  # noqa: E402 - after what makes sockets wait for each other
import sys  # noqa: E402
from time import monotonic  # noqa: E402

import gevent  # noqa: E402
from locust import HttpUser  # noqa: E402
from locust.env import Environment  # noqa: E402

from benchmarks.load.people import EVERYBODY, Impatient  # noqa: E402
from benchmarks.load.table import faults, table, told  # noqa: E402

COMING_IN = 10
"""Seconds until those who have come are signed in, and the functions that they need are awake."""
RECOVERED = 90
"""Seconds after the flood in which it must be as quick as before."""
PROBLEMS = {"429 throttled", "503 busy"}
Counts = dict[str, int]


def main() -> int:
    """Whether all was as it should be."""
    parser = argparse.ArgumentParser(prog="make load")
    parser.add_argument("--users", type=int, default=40)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--overload", type=int, default=0, help="so many impatient ones at once")
    asked = parser.parse_args()
    before, found = phase(f"{asked.users} people", EVERYBODY, asked.users, asked.seconds)
    failed = bool(found)
    if asked.overload:
        _, found = phase(
            f"{asked.overload} who ask again and again", [Impatient], asked.overload, 20
        )
        failed |= not found or not set(found) <= PROBLEMS
        after = recovery(asked.users, before)
        failed |= after is None
    return int(failed)


def phase(
    title: str, people: list[type[HttpUser]], users: int, seconds: float
) -> tuple[float, Counts]:
    """The p95 of all in milliseconds, and what went wrong."""
    environment = Environment(user_classes=people, catch_exceptions=False)
    runner = environment.create_local_runner()
    runner.start(users, spawn_rate=users if people == [Impatient] else max(users / 10, 2))
    if people == EVERYBODY:
        runner.spawning_greenlet.join()
        gevent.sleep(COMING_IN)
        print(f"\nThey come in. Errors: {told(faults(runner.stats))}", flush=True)
        runner.stats.clear_all()
    gevent.sleep(seconds)
    runner.quit()
    runner.greenlet.join()
    found = faults(runner.stats)
    print(
        f"\n{title}, {seconds:.0f} s\n\n{table(runner.stats)}\n\nErrors: {told(found)}", flush=True
    )
    return runner.stats.total.get_response_time_percentile(0.95) or 0, found


def recovery(users: int, before: float) -> float | None:
    """After how many seconds without help it is as quick as it was, and refuses nobody."""
    ended = monotonic()
    while monotonic() - ended < RECOVERED:
        took, found = phase("Afterwards", EVERYBODY, users, 10)
        if not found and took <= max(2 * before, 500):
            print(f"\nAs quick as before within {monotonic() - ended:.0f} s.")
            return monotonic() - ended
    print(f"\nNot as quick as before after {RECOVERED} s.")
    return None


if __name__ == "__main__":
    sys.exit(main())
