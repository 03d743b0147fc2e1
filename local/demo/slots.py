"""A thousand free times around a day, more where they are sought, and those that are held.

Like the appointments they move along with the day, under the day's `source_version`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from random import Random
from typing import Any, NamedTuple

from functions.shared.clock import OSLO
from functions.shared.organizations import AppointmentType
from local.demo.appointments import FeedObject, start_within_hours
from local.demo.plans import Place, places, workdays
from local.demo.visits import visits

FREE = 1000
SOONER, OPEN = 3, 40
"""So many more at each unit where one may wait for an earlier time, or book by oneself."""
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
    free = (*_free(seed, now), *_sooner(seed, now), *_open(seed, now))
    rows = sorted([*free, *_held(fed)], key=lambda row: row[:2])
    for (organization, unit), of_unit in groupby(rows, lambda row: row[:2]):
        told = tuple(row.slot for row in of_unit)
        for start in range(0, len(told), _ROWS):
            yield SlotBatch(organization, unit, told[start : start + _ROWS])


def _free(seed: int, now: datetime) -> Iterator[_Row]:
    """The same number at every unit, long enough for whatever one comes for there."""
    everywhere, times = places(), _Times(seed, now, weeks=7)
    for number in range(FREE):
        yield times.row(f"free-{number:04}", everywhere[number % len(everywhere)])


def _sooner(seed: int, now: datetime) -> Iterator[_Row]:
    """Within two weeks, so that whoever waits for an earlier time is offered one."""
    waits = [place for place in places() if place.unit.appointments.short_notice_types]
    times = _Times(seed, now, weeks=2)
    for number, place in enumerate(waits * SOONER):
        yield times.row(f"soon-{number:04}", place)


def _open(seed: int, now: datetime) -> Iterator[_Row]:
    """For anybody to book: such a time must say what it is for."""
    lets = [place for place in places() if place.unit.book_types]
    times = _Times(seed, now, weeks=4)
    for number, place in enumerate(lets * OPEN):
        yield times.row(f"open-{number:04}", place, place.unit.book_types)


class _Times:
    """Hours of the days within so many weeks, from the day after tomorrow."""

    def __init__(self, seed: int, now: datetime, *, weeks: int) -> None:
        today = now.astimezone(OSLO).date()
        self._seed = seed
        self._version = int(f"{today:%Y%m%d}")
        self._days = workdays(today + timedelta(days=2), today + timedelta(weeks=weeks))

    def row(self, external_id: str, place: Place, types: Sequence[AppointmentType] = ()) -> _Row:
        """One, by chance of its own. Without types it is for all that one comes for there."""
        random = Random(f"{self._seed}/{external_id}")  # noqa: S311 - reproducible is the point
        sorts = (each for each in visits(place.unit) if not types or each.type in types)
        minutes = max(each.minutes for each in sorts)
        start = start_within_hours(minutes, 15, random)
        slot = {
            "external_id": external_id,
            "source_version": self._version,
            "starts_at": datetime.combine(random.choice(self._days), start, OSLO).isoformat(),
            "duration_minutes": minutes,
            **({"types": list(types)} if types else {}),
        }
        return _Row(place.organization_id, place.unit.id, slot)


def _held(fed: Iterable[FeedObject]) -> Iterator[_Row]:
    for each in fed:
        if "slot" in each.body:
            kept = ("source_version", "starts_at", "duration_minutes")
            slot = {"external_id": each.body["slot"], **{name: each.body[name] for name in kept}}
            yield _Row(each.organization_id, each.body["unit_id"], slot)
