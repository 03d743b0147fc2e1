"""A year as it is assumed to be: what happens how often, and which routes that plays."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from costs.prices import loaded

YEAR = Path(__file__).with_name("year.toml")
VISIT = "a visit"
CLOCK = "the clock"

Door = Literal["public", "systems", "behind", "browser"]


@dataclass(frozen=True)
class Played:
    """A route, in a year."""

    happening: str
    route: str
    times: Decimal


@dataclass(frozen=True)
class Year:
    """Of everybody."""

    residents: int
    happens: dict[str, Decimal]
    """For each resident."""
    plays: dict[str, dict[str, Decimal]]
    clock: dict[str, int]
    nowhere: dict[str, str]
    doors: dict[str, list[str]]
    files: dict[str, list[str]]
    sizes: dict[str, Decimal]
    not_counted: dict[str, str]

    @property
    def visits(self) -> Decimal:
        """How many times somebody signs in as a patient."""
        return self.happens[VISIT] * self.residents

    def played(self) -> list[Played]:
        """Everything that is, in all."""
        found = [
            Played(happening, route, often * self.happens[happening] * self.residents)
            for happening, routes in self.plays.items()
            for route, often in routes.items()
        ]
        return found + [Played(CLOCK, route, Decimal(times)) for route, times in self.clock.items()]

    def door(self, route: str) -> Door:
        """How it is reached."""
        for door in ("public", "systems", "behind"):
            if route in self.doors[door]:
                return door
        return "browser"


def year() -> Year:
    """As it is written down."""
    said = loaded(YEAR)
    return Year(
        residents=said["people"]["residents"],
        happens=_exact(said["happens"]),
        plays={name: _exact(said[name]) for name in said["happens"]},
        clock=said["by_the_clock"],
        nowhere=said["nowhere"],
        doors=said["doors"],
        files=said["files"],
        sizes=_exact(said["sizes"]),
        not_counted=said["not_counted"],
    )


def _exact(numbers: dict[str, int | Decimal]) -> dict[str, Decimal]:
    return {name: Decimal(number) for name, number in numbers.items()}
