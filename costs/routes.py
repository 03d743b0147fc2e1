"""What one play of each route costs: `events/calls.toml` and `events/units.toml`, held by tests."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from costs.prices import loaded

_EVENTS = Path(__file__).parents[1] / "events"
_AS_PATIENT = "_as_patient"


@dataclass(frozen=True)
class Route:
    """Named `capability.route`."""

    name: str
    calls: Counter[str]
    """By AWS's service."""
    read: Decimal
    written: Decimal
    kept: int
    answered: int

    @property
    def plain(self) -> str:
        """Without by whom it is played."""
        return self.name.removesuffix(_AS_PATIENT)


def routes() -> dict[str, Route]:
    """All, by name."""
    calls, units = loaded(_EVENTS / "calls.toml"), loaded(_EVENTS / "units.toml")
    found = {}
    for capability, rows in units.items():
        for name, row in rows.items():
            made = calls[capability][name.removesuffix(_AS_PATIENT)]
            found[f"{capability}.{name}"] = Route(
                f"{capability}.{name}",
                Counter(call.partition(":")[0] for call in made),
                Decimal(row["read"]),
                Decimal(row["written"]),
                row["kept"],
                row["answered"],
            )
    return found


def authorizer() -> dict[str, Counter[str]]:
    """The calls of knowing who asks, by role."""
    said = loaded(_EVENTS / "calls.toml")["authorizer"]
    return {role: Counter(call.partition(":")[2] for call in made) for role, made in said.items()}
