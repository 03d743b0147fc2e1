"""Which appointments the demo holds: what each must be, before chance fills in the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import count, cycle, islice
from typing import Literal, NamedTuple

from functions.shared.organizations import Unit, organizations
from functions.shared.workdays import is_workday
from local.demo.persons import Person

Status = Literal["booked", "cancelled", "fulfilled", "no-show"]

COUNT = 300
DESK = "ous-787"
"""The unit whose every working day around today is full, for its staff to look at."""
_BOOKED: tuple[Status, ...] = ("booked",)
_COMING: tuple[Status, ...] = ("booked",) * 15 + ("cancelled",)
_PAST: tuple[Status, ...] = ("fulfilled",) * 16 + ("no-show",) * 2 + ("cancelled",) * 2
_PAST_DAYS, _COMING_DAYS = (8, 8, 8, 8, 8), (12, 10, 9, 11, 9)
"""How many come to the desk's unit, from yesterday back, and from today on."""
_OPENS = 8


class Place(NamedTuple):
    """A unit that offers appointments, and whose it is."""

    organization_id: str
    unit: Unit

    @property
    def is_for_children(self) -> bool:
        """Whether it sees children, and nobody else."""
        return self.unit.name.startswith("Barne")

    @property
    def wants_calls(self) -> bool:
        """Whether it can only be phoned when little time is left."""
        return self.unit.appointments.phone_only_workdays > 0


@dataclass(frozen=True)
class Plan:
    """What an appointment may be; chance takes one of each. `start` binds the hour."""

    persons: Sequence[Person]
    places: Sequence[Place]
    days: Sequence[date]
    statuses: Sequence[Status] = _BOOKED
    start: time | None = None


def plans(people: Sequence[Person], today: date) -> Iterator[Plan]:
    """As many as the demo holds: first those that a tester looks for, then all sorts."""
    return islice(_endless(people, today), COUNT)


def _endless(people: Sequence[Person], today: date) -> Iterator[Plan]:
    ordinary = [person for person in people if person.is_ordinary]
    yield from _soon(ordinary[:4], today)
    yield from _at_the_desk(ordinary[4:], today)
    yield from _ahead(people, workdays(today + timedelta(days=5), _end(today)))
    yield from _all_sorts(people, today)


def _soon(ordinary: Sequence[Person], today: date) -> Iterator[Plan]:
    """Whatever the hour, one of the first two is late to cancel: today's, or from noon the next.

    The last is where a call is wanted so shortly before.
    """
    clinics = _clinics()
    coming = workdays(today + timedelta(days=1), _end(today))
    mondays = [day for day in coming if day.weekday() == 0]
    yield Plan(ordinary[0:1], clinics, workdays(today, today) or coming[:1], start=time(13))
    yield Plan(ordinary[1:2], clinics, coming[:1], start=time(8))
    yield Plan(ordinary[2:3], clinics, mondays[:1])
    yield Plan(ordinary[3:4], [place for place in clinics if place.wants_calls], coming[:1])


def _at_the_desk(ordinary: Sequence[Person], today: date) -> Iterator[Plan]:
    """One every half hour, the whole of this week, whatever day it is. Nobody twice a day."""
    desk = [place for place in places() if place.unit.id == DESK]
    past = reversed(workdays(today - timedelta(weeks=3), today - timedelta(days=1)))
    coming = workdays(today, today + timedelta(weeks=3))
    days = [(day, many, _PAST) for day, many in zip(past, _PAST_DAYS, strict=False)]
    days += [(day, many, _COMING) for day, many in zip(coming, _COMING_DAYS, strict=False)]
    turns = cycle(ordinary)
    for day, many, statuses in days:
        for number in range(many):
            start = time(_OPENS + number // 2, number % 2 * 30)
            yield Plan([next(turns)], desk, [day], statuses, start)


def _ahead(people: Sequence[Person], days: Sequence[date]) -> Iterator[Plan]:
    """One for everybody, with time enough to answer, and some at discreet units."""
    children_clinics = [place for place in places() if place.is_for_children]
    discreet = [place for place in places() if place.unit.discreet]
    for person in people:
        yield Plan([person], children_clinics if person.is_child else _clinics(), days)
    for person in [person for person in people if person.is_ordinary][:6]:
        yield Plan([person], discreet, days)


def _all_sorts(people: Sequence[Person], today: date) -> Iterator[Plan]:
    """Unit after unit, so that every one is in use; two of five are past."""
    children = [person for person in people if person.is_child]
    adults = [person for person in people if not (person.is_child or person.deceased)]
    past = workdays(today - timedelta(weeks=8), today - timedelta(days=1))
    coming = workdays(today + timedelta(days=1), _end(today))
    everywhere = places()
    for number in count():
        place = everywhere[number % len(everywhere)]
        suited = children if place.is_for_children else adults
        if number % 5 < 2:
            yield Plan(suited, [place], past, _PAST)
        else:
            yield Plan(suited, [place], coming, _COMING)


def places() -> list[Place]:
    """Every unit that offers appointments."""
    return [
        Place(organization.id, unit)
        for organization in organizations().values()
        for unit in organization.units
        if organization.offers("appointments", unit.id)
    ]


def _clinics() -> list[Place]:
    """For adults, and with nothing to hide."""
    return [place for place in places() if not (place.is_for_children or place.unit.discreet)]


def workdays(first: date, last: date) -> list[date]:
    """All from the first to the last."""
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [day for day in days if is_workday(day)]


def _end(today: date) -> date:
    return today + timedelta(weeks=12)
