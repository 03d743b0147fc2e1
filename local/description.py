"""The stack describes itself in `demo.json`: for people, for tests, and for the next start."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from local.demo import Person
from local.feeding import Guest
from local.files import write
from local.issuer import System
from local.settings import Settings


def describe(
    settings: Settings,
    guests: Iterable[Guest],
    persons: Iterable[Person],
    systems: Iterable[System],
) -> None:
    """Where everything is, and whom one can be."""
    content = {
        "origin": settings.origin,
        "api": settings.api,
        "provider": settings.issuer,
        "emulator": settings.emulator,
        "guests": [asdict(guest) for guest in guests],
        "persons": [_person(person) for person in persons],
        "staff": [],
        "systems": list(systems),
    }
    write(settings.demo, json.dumps(content, indent=2, ensure_ascii=False))


def guests_described(settings: Settings) -> list[Guest]:
    """Those of the last start; none when there was none."""
    if not settings.demo.exists():
        return []
    return [Guest(**guest) for guest in json.loads(settings.demo.read_text())["guests"]]


def _person(person: Person) -> dict[str, str]:
    return {
        "name": person.name,
        "national_id": person.national_id,
        "birth_date": person.birth_date.isoformat(),
    }
