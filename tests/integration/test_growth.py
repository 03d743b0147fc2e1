"""What each route costs while the tables fill, through the routes themselves: always the same.

`make growth` fills them with 100 000 items; `make units` writes down what each route costs.
"""

import os
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from functions.appointments import compose
from functions.shared import aws
from tests.canary import Canary
from tests.integration.examples import set_up
from tests.integration.growing import (
    Crowd,
    Own,
    items_in_all,
    new_notice,
    nothing_used_up,
    tell_again,
)
from tests.integration.metering import Meter
from tests.integration.samples import PRIVATE
from tests.integration.test_events import HANDLERS, sample, went_well
from tests.integration.world import EVENTS, START, World, world_in

ITEMS = int(os.environ.get("ITEMS", "10000"))
OWN = int(os.environ.get("OWN", "60"))
QUEUE = int(os.environ.get("QUEUE", "60"))
REPORT = os.environ.get("REPORT")
"""Where to tell what was found, if anywhere."""

PAGE = 20
"""What a list shows."""
UNITS = EVENTS / "units.toml"
HEAD = """\
# What each route costs beside its calls, where every list has a full page: read units and written
# units of DynamoDB, bytes that stay in tables and indexes, bytes of the answer. `make units` writes
# it, a test holds it against what is measured, and `make cost` reckons with it.\
"""
SOME = 40
"""Bytes by which two of a kind may differ."""

Name = tuple[str, str]
"""Capability and route."""


@dataclass(frozen=True)
class More:
    """What a route may cost on top, as a patient has ever more of everything."""

    read: int
    pages: int = 0
    """Queries that go on where one ended."""


NOTHING = More(0)
# All of the patient's relations, one for each appointment, document and thread: which units there
# are to write to is in none of them alone. One unit reads some 36, one call a thousand.
RELATIONS = More(3 * OWN // 36 + 1, 3 * OWN // 1000)
# Coming appointments, up to the hundred that a calendar takes: any may have an offer.
COMING = More(min(OWN, 80) // 6, int(OWN > 100))
WITH_ONES_OWN: dict[Name, More] = {
    ("messages", "list_writable_units"): RELATIONS,
    ("appointments", "list_offers"): COMING,
    ("appointments", "list_calendar_as_patient"): COMING,
    # A page and some more, for those that may not be shown.
    ("records", "list_documents"): More(4),
    ("records", "list_looks"): More(2),
    # Whoever grew had to sign in.
    ("identity", "list_sessions"): More(2),
    ("identity", "end_other_sessions"): More(2),
    ("identity", "end_one_session"): More(2),
}


@dataclass(frozen=True)
class Cost:
    """Of one request."""

    calls: tuple[str, ...]
    read: float
    written: int
    kept: int
    """Bytes that stay in tables and indexes."""
    answered: int
    """Bytes of the answer."""


Costs = dict[Name, Cost]


@dataclass
class Growth:
    """A stage, what stands in it from the beginning, and what was measured so far."""

    world: World
    crowd: Crowd
    own: Own
    words: dict[str, str]
    measured: dict[str, Costs]

    @classmethod
    def begun(cls, world: World) -> "Growth":
        """Every list has a full page and something behind it, of as many people as can be."""
        own, crowd = Own(world), Crowd(world)
        world.now = START - timedelta(days=2)
        own.grow(PAGE + 1)
        world.now = START - timedelta(days=1)
        crowd.begin(PAGE + 1)
        world.now = START
        own.ask(PAGE + 1)
        tell_again(100)
        crowd.tell()
        words = set_up(world) | {"notice": new_notice(world)}
        crowd.leave_waiting()
        world.move(seconds=1)
        return cls(world, crowd, own, words, {})

    def measure(self, when: str) -> Costs:
        """Every route and handler, each time from the same."""
        meter = Meter(aws.dynamodb(compose.settings()))
        with nothing_used_up(self.world):
            found = {name: self._cost(meter, *name) for name in HANDLERS}
            found |= {
                ("appointments", f"{name}_as_patient"): self._cost(meter, "appointments", name, who)
                for name, who in as_patient(self.words).items()
            }
        meter.stop()
        self.measured[f"{when}: {items_in_all()} items"] = found
        return found

    def _cost(self, meter: Meter, capability: str, name: str, caller: Any = None) -> Cost:
        event = sample(capability, name, **self.words)
        if caller:
            event["requestContext"]["authorizer"] = caller
        meter.begin()
        with self.world.counting() as calls:
            answer = HANDLERS[capability, name](event, None)
        assert answer is None or went_well(answer), (capability, name, answer)
        said = len(((answer or {}).get("body") or "").encode())
        cost = Cost(tuple(calls), meter.read, meter.written, meter.kept, said)
        meter.undo()
        return cost


def as_patient(words: dict[str, str]) -> dict[str, Any]:
    """What samples have the bearer of a letter do that patients do as well, who have more; and who
    the patient is."""
    patient = sample("appointments", "list_offers", **words)["requestContext"]["authorizer"]
    both = {each.name for each in PRIVATE if {"guest", "patient"} <= {*each.roles}}
    guests = {
        name
        for capability, name in HANDLERS
        if capability == "appointments" and name in both and _role(name, words) == "guest"
    }
    return dict.fromkeys(sorted(guests), patient)


def _role(name: str, words: dict[str, str]) -> Any:
    return sample("appointments", name, **words)["requestContext"]["authorizer"]["role"]


@pytest.fixture
def growth(folder: Path, canary: Canary) -> Iterator[Growth]:
    """Strangers all say the same: what the canary hears of them would be long, and nothing new."""
    before = dict(canary.secrets)
    with pytest.MonkeyPatch.context() as patch, world_in(folder, patch) as world:
        # Prices are of what is warm, however long the filling takes.
        patch.setattr("functions.shared.sealing._KEPT_SECONDS", 86_400)
        yield Growth.begun(world)
    canary.secrets = before
    canary.heard.clear()


def test_no_route_costs_more_as_work_grows(growth: Growth) -> None:
    first = growth.measure("at first")
    written_down(first)
    found, size = [], 10_000
    while size <= ITEMS:
        growth.crowd.grow(size)
        found += dearer(first, growth.measure("with others'"))
        size *= 10
    growth.crowd.queue(QUEUE)
    growth.own.grow(OWN)
    growth.own.ask(OWN)
    growth.crowd.tell()
    found += dearer(first, growth.measure("with much of one's own"), WITH_ONES_OWN)
    if REPORT:
        Path(REPORT).write_text(report(growth.measured, found))
    assert not found, "\n".join(found)


def dearer(first: Costs, now: Costs, allowed: Mapping[Name, More] = {}) -> list[str]:
    """What makes other calls than it did, or needs more units, and how it is."""
    return [
        f"{name}: {_told(first[name])} -> {_told(cost)}"
        for name, cost in now.items()
        if _is_dearer(first[name], cost, allowed.get(name, NOTHING))
    ]


def _is_dearer(first: Cost, now: Cost, more: More) -> bool:
    asked, before = Counter(now.calls), Counter(first.calls)
    on_top = asked - before
    pages = on_top.pop("dynamodb:Query", 0)
    return bool(
        on_top
        or before - asked
        or pages > more.pages
        or now.read > first.read + more.read
        or now.written > first.written
    )


def written_down(costs: Costs) -> None:
    """`events/units.toml` says the same; what is random and signed differs a little in length."""
    if os.environ.get("UNITS") == "write":
        UNITS.write_text(as_toml(costs))
    known = tomllib.loads(UNITS.read_text())
    assert {(capability, name) for capability in known for name in known[capability]} == set(costs)
    for (capability, name), cost in costs.items():
        assert near(known[capability][name], cost), (capability, name, cost)


def near(known: dict[str, float], cost: Cost) -> bool:
    lengths = (known["kept"] - cost.kept, known["answered"] - cost.answered)
    units = (known["read"], known["written"]) == (cost.read, cost.written)
    return units and all(abs(each) <= SOME for each in lengths)


def as_toml(costs: Costs) -> str:
    """A line for each route."""
    lines = [HEAD]
    for capability in dict.fromkeys(capability for capability, _ in costs):
        lines.append(f"\n[{capability}]")
        lines += [
            f"{name} = {{ read = {cost.read:g}, written = {cost.written}, "
            f"kept = {cost.kept}, answered = {cost.answered} }}"
            for (each, name), cost in costs.items()
            if each == capability
        ]
    return "\n".join(lines) + "\n"


def _told(cost: Cost) -> str:
    return f"{len(cost.calls)} calls, {cost.read:g} read, {cost.written} written"


def report(measured: dict[str, Costs], found: list[str]) -> str:
    """A line for each route, and what each size cost it; and what is dearer than it may be."""
    lines = [" | ".join(["route: calls, read, written units", *measured])]
    for name in next(iter(measured.values())):
        cells = [
            f"{len(c[name].calls)} {c[name].read:g} {c[name].written}" for c in measured.values()
        ]
        lines.append(" | ".join([".".join(name), *cells]))
    return "\n".join([*lines, *found]) + "\n"
