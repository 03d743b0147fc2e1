"""The stack describes itself in `demo.json`: for people, for tests, and for the next start."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from local.demo import Person, StaffMember
from local.feeding import Example, Letters
from local.files import write
from local.issuer import System
from local.settings import Settings
from local.wishing import Guest


def describe(
    settings: Settings,
    letters: Letters,
    persons: Iterable[Person],
    staff: Iterable[StaffMember],
    systems: Iterable[System],
) -> None:
    """Where everything is, and whom one can be."""
    content = {
        "origin": settings.origin,
        "api": settings.api,
        "provider": settings.issuer,
        "emulator": settings.emulator,
        "registers": settings.registers,
        "guests": [asdict(guest) for guest in letters.guests],
        "examples": [asdict(example) for example in letters.examples],
        "persons": [_person(person) for person in persons],
        "staff": [_staff_member(member) for member in staff],
        "systems": list(systems),
    }
    write(settings.demo, json.dumps(content, indent=2, ensure_ascii=False))


def letters_described(settings: Settings) -> Letters:
    """Those of the last start; none when there was none."""
    if not settings.demo.exists():
        return Letters([], [])
    content = json.loads(settings.demo.read_text())
    return Letters(
        guests=[Guest(**guest) for guest in content["guests"]],
        examples=[Example(**example) for example in content["examples"]],
    )


def _person(person: Person) -> dict[str, object]:
    return {
        "name": person.name,
        "national_id": person.national_id,
        "former_ids": person.former_ids,
        "birth_date": person.birth_date.isoformat(),
        "note": person.kind,
    }


def _staff_member(member: StaffMember) -> dict[str, object]:
    return {
        "name": member.name,
        "national_id": member.national_id,
        "organization": member.organization_id,
        "function": member.function,
        "units": member.units,
        "subject": member.subject,
    }
