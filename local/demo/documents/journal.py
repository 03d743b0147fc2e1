"""The documents themselves: what is planned, and by chance the rest.

Nearly all are of a day that does not move, under the version of that day: sent again, they change
nothing. What must be recent moves along with today, under today's version.
"""

from datetime import date, datetime, time, timedelta
from random import Random

from functions.shared.clock import OSLO
from functions.shared.organizations import organizations
from functions.shared.workdays import is_workday
from local.demo.documents import wording
from local.demo.documents.models import Author, DemoDocument
from local.demo.documents.plans import Plan, plans
from local.demo.persons import Person, persons
from local.demo.plans import Place

_FIRST = {"A03-2": 2013, "A13-2": 2013, "B03-2": 2014, "B02-2": 2017, "B01-2": 2017}
_FIRST |= {"F02-2": 2017, "I01-2": 2017, "I02-2": 2017, "J01-2": 2017}
_ELSE_FIRST = 2014
"""From these years on, hospitals show them: the few that are older are planned."""
_LAST = date(2025, 12, 31)
_AUTHORS = """
    Rolig Røyskatt, Rask Rugde, Klok Laks, Sprek Sel, Vis Ugle, Ivrig Maur, Trygg Bjørn,
    Stø Storspove, Lett Linerle, Snill Sau, Fin Falk, Kry Kråke, Myk Måke, Djerv Dvergspett
"""


def documents(seed: int, now: datetime) -> list[DemoDocument]:
    """As they stand on `now`'s day in Oslo. No PDF is made yet."""
    today = now.astimezone(OSLO).date()
    return [
        _document(f"demo-document-{number:03}", plan, today, seed)
        for number, plan in enumerate(plans(persons(seed), today), start=1)
    ]


def _document(external_id: str, plan: Plan, today: date, seed: int) -> DemoDocument:
    random = Random(f"{seed}/{external_id}")  # noqa: S311 - reproducible is the point
    place = random.choice(_places(plan))
    approved = plan.approved or _some_day(plan, random)
    version_of = today if plan.approved and plan.approved.year > _LAST.year else approved
    return DemoDocument(
        external_id=external_id,
        source_version=int(f"{version_of:%Y%m%d}"),
        organization=place.organization_id,
        national_id=_number(plan.person, approved),
        birth_date=plan.person.birth_date,
        name=plan.person.name,
        unit_id=place.unit.id,
        type=plan.type,
        title=plan.title or wording.title(plan.type),
        author=_author(plan.type, random),
        authored_at=approved - timedelta(days=random.randrange(3), minutes=random.randrange(5, 60)),
        approved_at=approved,
        set=plan.set,
        denial=plan.denial,
        withdrawn=plan.withdrawn,
        replaced_by=_next(external_id) if plan.replaced_by_next else None,
    )


def _places(plan: Plan) -> list[Place]:
    """Where records are on; discreet where that is planned, and nowhere else."""
    every = [
        Place(organization.id, unit)
        for organization in organizations().values()
        for unit in organization.units
        if organization.offers("records", unit.id)
    ]
    return [place for place in every if place.unit.discreet == plan.discreet]


def _some_day(plan: Plan, random: Random) -> datetime:
    """A working day of their life, on which such documents were shown already."""
    first = date(_FIRST.get(plan.type, _ELSE_FIRST), 1, 1)
    first = max(first, plan.person.birth_date + timedelta(days=365))
    last = min(_LAST, plan.person.died or _LAST)
    while True:
        day = first + timedelta(days=random.randrange((last - first).days))
        if is_workday(day):
            return datetime.combine(day, time(random.randrange(9, 16), random.randrange(60)), OSLO)


def _number(person: Person, approved: datetime) -> str:
    """Whoever has a new number had the former one until ten years ago."""
    return (
        person.former_ids[0] if person.former_ids and approved.year < 2016 else person.national_id
    )


def _author(kind: str, random: Random) -> Author:
    names = [name.strip() for name in _AUTHORS.split(",")]
    return Author(random.choice(names), wording.function(kind, random))


def _next(external_id: str) -> str:
    start, _, number = external_id.rpartition("-")
    return f"{start}-{int(number) + 1:03}"
