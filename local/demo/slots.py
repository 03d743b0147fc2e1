"""A thousand free times around a day, and those that the demo's appointments hold.

Like the appointments they move along with the day, under the day's `source_version`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from random import Random
from typing import Any, NamedTuple

from functions.shared.clock import OSLO
from local.demo.appointments import FeedObject, start_within_hours
from local.demo.plans import places, workdays
from local.demo.visits import visits

FREE = 1000
_ROWS = 100
"""As many as one request may bring."""


@dataclass(frozen=True)
class SlotBatch:
    """What a hospital's system sends of one unit's times."""

    organization_id: str
    unit_id: str
    rows: tuple[dict[str, Any], ...]

    @property
    def path(self) -> str:
        """Where it is sent."""
        return f"/appointments/feed/units/{self.unit_id}/slots"

    @property
    def body(self) -> dict[str, Any]:
        """What is sent."""
        return {"slots": self.rows}


class _Row(NamedTuple):
    organization_id: str
    unit_id: str
    slot: dict[str, Any]


def slots(seed: int, now: datetime, fed: Iterable[FeedObject]) -> Iterator[SlotBatch]:
    """Unit by unit: the free times, and the times of what is fed."""
    rows = sorted([*_free(seed, now), *_held(fed)], key=lambda row: row[:2])
    for (organization, unit), of_unit in groupby(rows, lambda row: row[:2]):
        told = tuple(row.slot for row in of_unit)
        for start in range(0, len(told), _ROWS):
            yield SlotBatch(organization, unit, told[start : start + _ROWS])


def _free(seed: int, now: datetime) -> Iterator[_Row]:
    """The same number at every unit, long enough for whatever one comes for there."""
    today = now.astimezone(OSLO).date()
    days = workdays(today + timedelta(days=2), today + timedelta(weeks=7))
    everywhere = places()
    for number in range(FREE):
        place = everywhere[number % len(everywhere)]
        random = Random(f"{seed}/slot-{number}")  # noqa: S311 - reproducible is the point
        minutes = max(visit.minutes for visit in visits(place.unit))
        start = start_within_hours(minutes, 15, random)
        slot = {
            "external_id": f"free-{number:04}",
            "source_version": int(f"{today:%Y%m%d}"),
            "starts_at": datetime.combine(random.choice(days), start, OSLO).isoformat(),
            "duration_minutes": minutes,
        }
        yield _Row(place.organization_id, place.unit.id, slot)


def _held(fed: Iterable[FeedObject]) -> Iterator[_Row]:
    for each in fed:
        if "slot" in each.body:
            kept = ("source_version", "starts_at", "duration_minutes")
            slot = {"external_id": each.body["slot"], **{name: each.body[name] for name in kept}}
            yield _Row(each.organization_id, each.body["unit_id"], slot)
