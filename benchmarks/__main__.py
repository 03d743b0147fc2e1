"""`make bench` and `make bench-check`."""

import argparse
import json
import sys
from pathlib import Path

from benchmarks import report, run
from benchmarks.results import Results
from benchmarks.rows import counted_rows
from benchmarks.subjects import Subjects, prepare

_JSON = Path("benchmarks/results.json")
_PAGE = Path("docs/performance.md")


def bench(rounds: int, block: int) -> int:
    """Measures all, and writes it down. A goal that is missed is no failure."""
    subjects = _prepared()
    found = run.results(subjects, rounds, block, _tell)
    _JSON.write_text(json.dumps(report.as_json(found), indent=1) + "\n")
    _PAGE.write_text(report.page(found))
    print(report.table(found))
    return 0


def check() -> int:
    """Fails on instructions or size over a goal, never on seconds."""
    subjects = _prepared()
    rows = counted_rows(run.count(subjects, _tell))
    found = Results({}, rows, run.sizes(subjects))
    print(report.table(found))
    missed = report.missed(found)
    for each in missed:
        print(f"Missed: {each}")
    return 1 if missed else 0


def _prepared() -> Subjects:
    _tell("Building, recording, and comparing answers ...")
    subjects = prepare()
    run.check(subjects)
    return subjects


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    """As asked."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("what", choices=("bench", "check"))
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--block", type=int, default=100, help="requests in each round")
    asked = parser.parse_args()
    return check() if asked.what == "check" else bench(asked.rounds, asked.block)


if __name__ == "__main__":
    sys.exit(main())
