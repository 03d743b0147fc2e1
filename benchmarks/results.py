"""What was found, row by row."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from benchmarks.goals import GOALS, Goal, most_zipped
from benchmarks.profiles import Profile
from benchmarks.size import Size

OURS = "ours"


@dataclass(frozen=True)
class Row:
    """One thing measured of us and of the peers."""

    name: str
    unit: str
    measured: dict[str, float]
    """Medians, by subject."""
    ratios: dict[str, float]
    """Ours to each peer's: the median over rounds."""
    instructions: dict[str, float] = field(default_factory=dict)
    """By subject; empty where they were not counted."""

    def ratio(self, peer: str) -> float:
        """The one that decides: of instructions where they were counted."""
        if self.instructions:
            return self.instructions[OURS] / self.instructions[peer]
        return self.ratios[peer]


@dataclass(frozen=True)
class Results:
    """Of one run."""

    machine: dict[str, str]
    rows: list[Row]
    sizes: dict[str, Size]
    profiles: dict[str, Profile] = field(default_factory=dict)

    def goals(self) -> list[tuple[Goal, float, bool]]:
        """Each that was measured, how far we are, and whether that is met."""
        rows: Mapping[str, Row] = {each.name: each for each in self.rows}
        return [
            (goal, rows[goal.row].ratio(goal.peer), goal.is_met(rows[goal.row].ratio(goal.peer)))
            for goal in GOALS
            if goal.row in rows
        ]

    def too_large(self) -> list[str]:
        """Our packages that are over the goal, by name."""
        ours = {name: each for name, each in self.sizes.items() if name.startswith(OURS)}
        return [name for name, each in ours.items() if each.zipped > most_zipped(name)]
