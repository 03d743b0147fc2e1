"""A discreet unit tells the bearer of a letter the time, the hospital and its switchboard alone.

The same is played with the same unit as if it were not discreet: then all of it is told.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest

from functions.appointments import views
from functions.shared.organizations import Organization, Unit, organizations
from tests.integration.people import GUESTS, Letter
from tests.integration.snapshot import Snapshot
from tests.integration.world import Answer, World

UNIT = "ous-507"
PHONE, HOURS = "22 22 22 22", "Tirsdager kl. 11.00–11.15"
TOLD = {"place": "Mottak C", "preparation": "Ta prøven om morgenen.", "type": "examination"}

Changed = Callable[[str], Unit]


@pytest.fixture
def unit_as(monkeypatch: pytest.MonkeyPatch) -> Changed:
    """The unit with a phone and hours of its own, and calls asked for the last days."""

    def change(kind: str) -> Unit:
        known = organizations()["ous"].unit(UNIT)
        assert known
        rules = known.appointments.model_copy(update={"phone_only_workdays": 4})
        new = {"phone": PHONE, "opening_hours": HOURS, "appointments": rules}
        unit = known.model_copy(update={**new, "discreet": kind == "discreet"})
        every = tuple(unit if each.id == UNIT else each for each in organizations()["ous"].units)
        changed: dict[str, Organization] = dict(organizations())
        changed["ous"] = changed["ous"].model_copy(update={"units": every})
        monkeypatch.setattr(views, "organizations", lambda: changed)
        return unit

    return change


def secrets_of(unit: Unit) -> dict[str, str]:
    """What tells which unit it is, or of what kind, by what it is."""
    site = organizations()["ous"].site(unit.site)
    assert site
    return {
        "name": unit.name,
        "site": site.name,
        "address": unit.address,
        "phone": PHONE,
        "opening hours": HOURS,
        "fee": "1500",
        **TOLD,
    }


def play(world: World) -> Iterator[tuple[str, Answer]]:
    """Every route that a letter opens: well ahead, when calls are asked for, and too late."""
    world.now = world.now.replace(year=2023, month=3, day=1)  # a year whose fees are known
    starts_at = world.now + timedelta(days=21)
    letter = Letter.sent(world, unit_id=UNIT, starts_at=starts_at.isoformat(), **TOLD)
    for ahead in (timedelta(days=21), timedelta(days=2), timedelta(hours=3), timedelta(0)):
        at: datetime = starts_at - ahead
        world.now = at
        cookie = world.open(letter.reference).cookie
        again = Letter(world, letter.reference, cookie, letter.words)
        begin = Snapshot.taken()
        for sample in GUESTS:
            yield sample.name, again.play(sample)
            world.stream()
            changes = "/appointments/feed/changes"
            yield "changes", world.send("GET", changes, token=world.token())
            yield "outbox", Answer(0, {}, world.items("outbox"))
            begin.put_back()


def said(answer: Answer) -> str:
    """All of it. A calendar file folds its lines, and marks its commas."""
    body = answer.body
    if isinstance(body, str):
        body = body.replace("\r\n ", "").replace("\\,", ",")
    return str([answer.headers, body])


def test_it_gives_nothing_away_on_any_route_at_any_time(world: World, unit_as: Changed) -> None:
    unit = unit_as("discreet")
    secrets = {**secrets_of(unit), "id": unit.id, "department": unit.department}
    statuses = set()
    for name, answer in play(world):
        found = [what for what, secret in secrets.items() if secret in said(answer)]
        assert not found, (name, answer)
        statuses.add(answer.status)
    assert {200, 422} <= statuses


def test_of_another_unit_all_that_would_be_told(world: World, unit_as: Changed) -> None:
    secrets = secrets_of(unit_as("any other"))
    everything = "".join(said(answer) for _, answer in play(world))
    assert not [what for what, secret in secrets.items() if secret not in everything]
