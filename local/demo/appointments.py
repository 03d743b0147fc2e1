"""Three hundred appointments around a day, as feed objects.

Who comes where and for what follows from the seed, only the dates follow the day. A rerun on the
same day says the same again: `source_version` is the day, as 20261123, so a replay changes
nothing. A rerun on a later day moves every appointment along, with a greater version.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from random import Random
from typing import Any

from functions.shared.clock import OSLO
from local.demo.persons import Person, persons
from local.demo.plans import Plan, plans
from local.demo.visits import Visit, place, visits

_OPENS, _CLOSES = 8 * 60, 15 * 60


@dataclass(frozen=True)
class FeedObject:
    """What a hospital's system sends: PUT /appointments/feed/{external_id} with this body."""

    organization_id: str
    external_id: str
    body: dict[str, Any]

    @property
    def path(self) -> str:
        """Where it is sent."""
        return f"/appointments/feed/{self.external_id}"


def feed(seed: int, now: datetime) -> Iterator[FeedObject]:
    """The appointments as they stand on `now`'s day in Oslo."""
    today = now.astimezone(OSLO).date()
    occupied: set[tuple[Person, date]] = set()
    for number, plan in enumerate(plans(persons(seed), today), start=1):
        # Chance of its own for each, so that none depends on how many draws another needed.
        external_id = f"demo-{number:04}"
        random = Random(f"{seed}/{external_id}")  # noqa: S311 - reproducible is the point
        yield _fed(external_id, plan, int(f"{today:%Y%m%d}"), random, occupied)


def _fed(
    external_id: str,
    plan: Plan,
    source_version: int,
    random: Random,
    occupied: set[tuple[Person, date]],
) -> FeedObject:
    person, at = random.choice(plan.persons), random.choice(plan.places)
    visit, status = random.choice(visits(at.unit)), random.choice(plan.statuses)
    hour = plan.start or _hour(visit, random)
    number = _number(person, occupied)
    day = _free_day(person, plan, random, occupied)
    body = {
        "source_version": source_version,
        "patient": _patient(person, number),
        "unit_id": at.unit.id,
        "type": visit.type,
        "starts_at": datetime.combine(day, hour, OSLO).isoformat(),
        "duration_minutes": visit.minutes,
        "status": status,
        "place": place(at.unit, visit),
        "preparation": visit.preparation,
        "protected": person.protected,
        "deceased": person.deceased,
        "notify": False,  # nobody is told today of all that they have had for long
    }
    if status == "booked":
        body["slot"] = f"of-{external_id}"
    return FeedObject(at.organization_id, external_id, body)


def _number(person: Person, occupied: set[tuple[Person, date]]) -> str:
    """Hospitals learn of a new number late: every other visit is still under the former one."""
    numbers = (person.national_id, *person.former_ids)
    return numbers[sum(who == person for who, _ in occupied) % len(numbers)]


def _patient(person: Person, number: str) -> dict[str, str]:
    return {
        "national_id": number,
        "birth_date": person.birth_date.isoformat(),
        "name": person.name,
    }


def _hour(visit: Visit, random: Random) -> time:
    """A start on the five-minute grid from which the visit is over before the clinic closes."""
    return start_within_hours(visit.minutes, 5, random)


def start_within_hours(minutes: int, grid: int, random: Random) -> time:
    """A start from which so many minutes are over before the clinic closes."""
    start = random.randrange(_OPENS, _CLOSES - minutes, grid)
    return time(start // 60, start % 60)


def _free_day(
    person: Person, plan: Plan, random: Random, occupied: set[tuple[Person, date]]
) -> date:
    """Nobody is asked to come to two places on one day."""
    free = [day for day in plan.days if (person, day) not in occupied]
    day = random.choice(free)
    occupied.add((person, day))
    return day
