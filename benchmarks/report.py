"""A run as people read it: one table, what is met, and where the time goes."""

from dataclasses import asdict

from benchmarks.goals import GOALS, PEERS, Goal, most_zipped
from benchmarks.profiles import Profile
from benchmarks.results import OURS, Results, Row
from benchmarks.size import Size

_MEGA = 2**20
_MILLION = 1e6
_OPENING = """\
# Performance

Written by `make bench`; `make bench-check` holds instructions and size against the goals. Ratios
within one run say something; numbers of two machines or days do not.

Ours is the handler from the package that CDK would upload, built for the machine it is measured on.
Each peer answers the same three routes with the same bodies, and makes the same calls with the same
contents, which every run checks first: {peers}. `authorize` is the gateway's authorizer beside a
handler with one GetItem. AWS is answered with the same recorded bytes for all, below signing,
serialising and parsing. Peers make no origin check and send no security headers; ours does.
"""
_PROFILING = """\
Shares of a profile, which slows calls of small functions most: they are rough. Functions are those
through which one package calls into another, with all that follows, and what is written in C.
"""
_READING = """\
Lower is better. A cell of ours and of a peer: CPU time of the median round, and million
instructions. A ratio is ours to the peer's: of instructions, and in parentheses of CPU time, the
median of the ratios round by round. Where instructions are counted, they decide: other work on the
machine does not change them. *Restore* is the first request in a process forked from an initialised
one; *cold* is a process until its first answer, without the bare interpreter; *memory* is peak RSS.
"""


def table(results: Results) -> str:
    """The one table."""
    names = [OURS, *PEERS]
    head = ["", *names, *(f"to {name}" for name in PEERS), "goals"]
    lines = [head, ["---", *["---:"] * (len(head) - 2), "---"]]
    for row in results.rows:
        cells = [_measured(row, name) for name in names]
        ratios = [_ratio(row, name) for name in PEERS]
        lines.append([row.name, *cells, *ratios, _goals_of(row)])
    lines += [_size_line(results, name) for name in results.sizes if name.startswith(OURS)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def missed(results: Results) -> list[str]:
    """Every goal that is."""
    found = [
        f"{goal.row} to {goal.peer}: {ratio:.2f}, aimed at {goal.most:.2f}"
        for goal, ratio, is_met in results.goals()
        if not is_met
    ]
    for name in results.too_large():
        zipped = _mega(results.sizes[name].zipped)
        found.append(f"size of {name}: {zipped} zipped, aimed at {_mega(most_zipped(name))}")
    return found


_WHY = "What was done for them, and tried for the rest: [decision 22](decisions/0022-speed.md)."


def page(results: Results) -> str:
    """docs/performance.md, whole."""
    met = sum(is_met for _, _, is_met in results.goals())
    peers = ", ".join(f"**{name}** ({what})" for name, what in PEERS.items())
    parts = [
        _OPENING.format(peers=peers),
        "\n".join(f"- {name}: {value}" for name, value in results.machine.items()),
        table(results),
        _READING,
        f"## Goals\n\n{met} of {len(results.goals())} ratios are met. {_WHY}\n\n{_goals(results)}",
        f"## Size\n\n{_sizes(results.sizes)}",
        f"## Where our time goes\n\n{_PROFILING}\n{_profiles(results.profiles)}",
    ]
    return "\n\n".join(each.strip() for each in parts) + "\n"


def as_json(results: Results) -> dict[str, object]:
    """For machines."""
    goals = [
        {**asdict(goal), "ratio": ratio, "met": is_met} for goal, ratio, is_met in results.goals()
    ]
    return {**asdict(results), "goals": goals}


def _measured(row: Row, name: str) -> str:
    parts = []
    if name in row.measured:
        parts.append(f"{row.measured[name]:.{0 if row.unit == 'MB' else 2}f} {row.unit}")
    if name in row.instructions:
        parts.append(f"{row.instructions[name] / _MILLION:.1f} M")
    return ", ".join(parts) or "–"


def _ratio(row: Row, peer: str) -> str:
    counted = f"{row.ratio(peer):.2f}" if row.instructions and peer in row.instructions else ""
    timed = f"{row.ratios[peer]:.2f}" if peer in row.ratios else ""
    if counted and timed:
        return f"{counted} ({timed})"
    return counted or timed or "–"


def _goals_of(row: Row) -> str:
    told = [_told(goal, row.ratio(goal.peer)) for goal in GOALS if goal.row == row.name]
    return "; ".join(told)


def _told(goal: Goal, ratio: float) -> str:
    return f"{goal.peer} ≤ {goal.most:.2f} {'met' if goal.is_met(ratio) else '**missed**'}"


def _size_line(results: Results, name: str) -> list[str]:
    size = results.sizes[name]
    verdict = "**missed**" if name in results.too_large() else "met"
    peers = [_mega(results.sizes[each].zipped) for each in PEERS]
    ratios = [f"{size.zipped / results.sizes[each].zipped:.2f}" for each in PEERS]
    goal = f"≤ {_mega(most_zipped(name))} {verdict}"
    return [f"size zipped: {name}", _mega(size.zipped), *peers, *ratios, goal]


def _goals(results: Results) -> str:
    lines = ["| | to | goal | now | |", "| --- | --- | ---: | ---: | --- |"]
    for goal, ratio, is_met in results.goals():
        verdict = "met" if is_met else "missed"
        lines.append(f"| {goal.row} | {goal.peer} | {goal.most:.2f} | {ratio:.2f} | {verdict} |")
    for name in results.sizes:
        if name.startswith(OURS):
            zipped = _mega(results.sizes[name].zipped)
            verdict = "missed" if name in results.too_large() else "met"
            most = _mega(most_zipped(name))
            lines.append(f"| size: {name} | – | {most} | {zipped} | {verdict} |")
    return "\n".join(lines)


def _sizes(sizes: dict[str, Size]) -> str:
    lines = [
        "| layer and source | unzipped | zipped | modules | with valid bytecode |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    for name, size in sizes.items():
        cells = [name, _mega(size.unzipped), _mega(size.zipped), f"{size.modules}"]
        lines.append(f"| {' | '.join(cells)} | {size.compiled} |")
    return "\n".join(lines)


def _profiles(profiles: dict[str, Profile]) -> str:
    return "\n\n".join(
        f"**{name}**\n\n"
        f"- whose code: {_shares(found.packages)}\n"
        f"- functions: {_shares(found.functions, code=True)}"
        for name, found in profiles.items()
    )


def _shares(shares: list[tuple[str, float]], *, code: bool = False) -> str:
    quote = "`" if code else ""
    return ", ".join(f"{quote}{name}{quote} {share:.0%}" for name, share in shares)


def _mega(count: float) -> str:
    return f"{count / _MEGA:.1f} MB"
