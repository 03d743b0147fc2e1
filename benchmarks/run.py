"""One run: everything checked for sameness, and then measured."""

import json
import os
import platform
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import instructions, measures
from benchmarks.equality import Check
from benchmarks.instructions import Counted
from benchmarks.profiles import Profile, profile
from benchmarks.ratios import net
from benchmarks.results import OURS, Results, Row
from benchmarks.rows import Counts, row
from benchmarks.size import Size, size_of
from benchmarks.subjects import ROUTES, STARTED_BY, Subjects
from infra.layer import DEPLOYED

Tell = Callable[[str], None]
_STAGES = ("import", "first", "warm")


def check(subjects: Subjects) -> None:
    """Raises Different where a peer does not do what we do."""
    known = json.dumps([vars(each) for each in subjects.bench.recording.scenes.values()])
    sameness = Check(known.replace('\\"', '"'))
    found = {
        name: dict(zip(routes, subjects.bench.run(what, "check", *routes), strict=True))
        for name, what in subjects.whats.items()
        for routes in (subjects.routes(name),)
    }
    ours = {route: each for name in found if _is_ours(name) for route, each in found[name].items()}
    for name, answers in found.items():
        for route, answer in answers.items():
            sameness.require_same(name, route, answer, ours[route])


def count(subjects: Subjects, tell: Tell) -> Counts:
    """Instructions of all, two at a time; nothing where the machine cannot count them."""
    if not instructions.exist():
        tell("No valgrind here: instructions are left out.")
        return {}
    tell("Counting instructions ...")

    def one(name: str) -> tuple[str, Counted]:
        routes = subjects.routes(name)
        return name, instructions.count(
            subjects.bench, subjects.whats[name], routes, is_primed=_is_ours(name)
        )

    with ThreadPoolExecutor(2) as pool:
        return dict(pool.map(one, subjects.whats))


def sizes(subjects: Subjects) -> dict[str, Size]:
    """Of all that is uploaded."""
    magic = _magic(subjects.bench.python)
    return {
        name: size_of(*each.layers, each.source, magic=magic)
        for name, each in {**subjects.packages, **subjects.weighed}.items()
        if name != "bare authorizer"
    }


def measure(subjects: Subjects, rounds: int, block: int, counts: Counts, tell: Tell) -> list[Row]:
    """All rows."""
    bench, rows = subjects.bench, []
    idle = bench.what("idle", None)
    for route in ROUTES:
        tell(f"Warm: {route} ...")
        asked = subjects.of(route)
        warm = measures.warm(bench, asked, route, rounds, block)
        rows.append(row("warm", route, "ms", warm.seconds, 1e3, counts))
        peaks = {name: [kilobytes] for name, kilobytes in warm.peak_kilobytes.items()}
        rows.append(row("memory", route, "MB", peaks, 1 / 1024, counts))
    for route in STARTED_BY:
        tell(f"Restored and cold: {route} ...")
        asked = subjects.of(route)
        restored = measures.restore(bench, asked, route, rounds)
        rows.append(row("restore", route, "ms", restored, 1e3, counts))
        started = measures.cold(bench, asked, route, idle, max(3, rounds // 4))
        nothing = started.pop("idle")
        begun = {name: net(each, nothing) for name, each in started.items()}
        rows.append(row("cold", route, "ms", begun, 1e3, counts))
    order = ("warm", "restore", "cold", "memory")
    return sorted(rows, key=lambda row: order.index(row.name.split()[0]))


def profiles(subjects: Subjects) -> dict[str, Profile]:
    """Of ours, where goals are."""
    wanted = [("list", each) for each in _STAGES] + [("confirm", "warm"), ("link", "warm")]
    found = {}
    for route, stage in wanted:
        what = subjects.of(route)[OURS]
        # What has no source beside it knows only where it will be.
        path = [*json.loads(Path(what).read_text())["path"], DEPLOYED]
        found[f"{stage} {route}"] = profile(subjects.bench, what, route, stage, path)
    return found


def machine(subjects: Subjects) -> dict[str, str]:
    """What it was measured on, and when."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    processor = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    said = _said(subjects.bench.python, "import platform; print(platform.python_version())")
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "processor": f"{processor[0] if processor else platform.machine()}, {os.cpu_count()} cores",
        "memory": f"{memory:.0f} GB",
        "system": f"{platform.system()} {platform.machine()}",
        "python": said,
        "load": f"{os.getloadavg()[0]:.1f} when the run began",
    }


def results(subjects: Subjects, rounds: int, block: int, tell: Tell) -> Results:
    """The whole run."""
    described = machine(subjects)
    counts = count(subjects, tell)
    rows = measure(subjects, rounds, block, counts, tell)
    tell("Profiling ...")
    return Results(described, rows, sizes(subjects), profiles(subjects))


def _is_ours(name: str) -> bool:
    return name.startswith(OURS)


def _magic(python: str) -> bytes:
    code = "from importlib.util import MAGIC_NUMBER; print(MAGIC_NUMBER.hex())"
    return bytes.fromhex(_said(python, code))


def _said(python: str, code: str) -> str:
    ran = subprocess.run(  # noqa: S603 - an interpreter of ours
        [python, "-c", code], capture_output=True, text=True, check=True
    )
    return ran.stdout.strip()
