"""Which documents the demo holds: first those that a tester looks for, then all sorts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count, cycle, islice

from functions.shared.clock import OSLO
from local.demo.documents import paper, wording
from local.demo.documents.models import DemoDocument, Denial
from local.demo.persons import Person

COUNT = 150
_RECENT = (3, 5, 8, 13, 21, 40, 70, 110, 160, 220, 300)
"""Days."""
_READERS = 3
"""So many persons have long lists; each of them has one of six documents."""


@dataclass(frozen=True)
class Plan:
    """What a document must be; chance fills in the rest. Without `approved` it is of a day in
    the past that is the same in every run."""

    type: str
    person: Person
    approved: datetime | None = None
    denial: Denial | None = None
    set: Callable[[DemoDocument], bytes] = paper.plain
    title: str | None = None
    discreet: bool = False
    withdrawn: bool = False
    replaced_by_next: bool = False


def plans(people: Sequence[Person], today: date) -> Iterator[Plan]:
    """As many as the demo holds."""
    return islice(_endless(people, today), COUNT)


def _endless(people: Sequence[Person], today: date) -> Iterator[Plan]:
    ordinary = [person for person in people if person.is_ordinary]
    yield from _on_their_way(ordinary, today)
    yield from _too_old(ordinary[0])
    yield from _denied(people, ordinary, today)
    yield from _special(ordinary[0])
    yield from _of_every_kind_of_person(people)
    yield from _lately(ordinary, today)
    yield from _all_sorts(ordinary)


def _on_their_way(ordinary: Sequence[Person], today: date) -> Iterator[Plan]:
    """Approved less than a day ago: whatever the hour, the last one at least is."""
    evening = datetime.combine(today - timedelta(days=1), time(18, 5), OSLO)
    later = (evening, evening + timedelta(hours=4), evening + timedelta(hours=5, minutes=50))
    yield Plan("B03-2", ordinary[0], later[0])
    yield Plan("I02-2", ordinary[0], later[1])
    yield Plan("A03-2", ordinary[1], later[2])
    yield Plan("B02-2", ordinary[2], later[2])
    yield Plan("A03-2", ordinary[0], datetime.combine(today, time(), OSLO))


def _too_old(person: Person) -> Iterator[Plan]:
    """From before such documents are shown."""
    yield Plan("A03-2", person, datetime(2012, 11, 14, 13, 20, tzinfo=OSLO))
    yield Plan("B03-2", person, datetime(2013, 6, 3, 10, 45, tzinfo=OSLO))
    yield Plan("B02-2", person, datetime(2015, 9, 22, 14, 10, tzinfo=OSLO))


def _denied(people: Sequence[Person], ordinary: Sequence[Person], today: date) -> Iterator[Plan]:
    """For every reason that changes what a patient sees. One has all documents denied."""
    first, second, third = ordinary[:3]
    soon = datetime.combine(today + timedelta(days=14), time(8), OSLO)
    just = datetime.combine(today - timedelta(days=2), time(13, 30), OSLO)
    yield Plan("B03-2", first, denial=Denial("NORN_FFL", tell_patient=True))
    yield Plan("A07-2", second, denial=Denial("NORN_FFL"))
    yield Plan("B03-2", second, denial=Denial("NORN_KUT", tell_patient=True))
    yield Plan("A13-2", first, just, Denial("NORN_FPB", until=soon))
    yield Plan("B03-2", second, just, Denial("NORU", tell_patient=True, until=soon))
    yield Plan("A03-2", first, denial=Denial("NORN_EPO"))
    yield Plan("B02-2", first, denial=Denial("NORN_FFH"))
    yield Plan("I02-2", first, denial=Denial("NORN_DUP"))
    yield Plan("A03-2", second, denial=Denial("NORN_ANG"))
    yield Plan("A03-2", third, denial=Denial("NORN_FOR"))
    yield Plan("A03-2", ordinary[-1], denial=Denial("NORN_ALL"))
    yield Plan("B03-2", ordinary[-1], denial=Denial("NORN_ALL"))
    youth = next(person for person in people if person.kind == "youth-17")
    yield Plan("B03-2", youth, denial=Denial("NORN_UNGDOM"))
    child = next(person for person in people if person.kind == "child-14")
    yield Plan("B03-2", child, denial=Denial("NORN_FORANS"))


def _special(person: Person) -> Iterator[Plan]:
    yield Plan("B03-2", person, withdrawn=True)
    yield Plan("A03-2", person, title="Epikrise, første utgave", replaced_by_next=True)
    yield Plan("A03-2", person, title="Epikrise, rettet")
    yield Plan("F02-2", person, set=paper.large, title="Operasjonsnotat med bilder")
    yield Plan("I02-2", person, set=paper.in_two_languages, title="Reive – brev til deg")
    yield Plan("A03-2", person, set=paper.in_two_languages, title="Epikrise – Čoahkkáigeassu")
    yield Plan("B03-2", person, discreet=True)
    yield Plan("A07-2", person, discreet=True)


def _of_every_kind_of_person(people: Sequence[Person]) -> Iterator[Plan]:
    for person in people:
        if not person.is_ordinary or person.former_ids:
            yield Plan("A03-2", person)
            yield Plan("B03-2", person)


def _lately(ordinary: Sequence[Person], today: date) -> Iterator[Plan]:
    turns = cycle(ordinary[:_READERS])
    for days, kind in zip(_RECENT, wording.types(), strict=False):
        day = today - timedelta(days=days)
        yield Plan(kind, next(turns), datetime.combine(day, time(12, 15), OSLO))


def _all_sorts(ordinary: Sequence[Person]) -> Iterator[Plan]:
    """Type after type; half of them for the few with long lists."""
    kinds, readers, others = cycle(wording.types()), cycle(ordinary[:_READERS]), cycle(ordinary)
    for number in count():
        yield Plan(next(kinds), next(readers) if number % 2 else next(others))
