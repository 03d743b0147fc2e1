"""Whom one can sign in as at the identity providers, and what their page says of each."""

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NotRequired, TypedDict

from functions.shared.organizations import organizations
from local.demo import Person, StaffMember
from local.demo.staff import Function

_FUNCTIONS: dict[Function, str] = {
    "doctor": "lege",
    "nurse": "sykepleier",
    "secretary": "sekretær",
    "records-office": "journalarkiv",
    "other-health-professional": "helsepersonell",
}
_PROTECTIONS = {
    "fortrolig": "sperret adresse (kode 7)",
    "strengtFortrolig": "sperret adresse (kode 6)",
}


class Account(TypedDict):
    """One line of a provider's page, and what its ID token is made of."""

    subject: str
    name: str
    national_id: str | None
    note: str
    hpr_number: NotRequired[str | None]


def patients(people: Iterable[Person], today: date) -> list[Account]:
    """ID-porten's: first those that a tester looks for, and one from abroad without a number."""
    ordered = sorted(people, key=lambda person: person.kind == "ordinary")
    return [*(_patient(person, today) for person in ordered), _traveller()]


def employees(members: Iterable[StaffMember]) -> list[Account]:
    """HelseID's: everyone once, wherever they work."""
    return [_employee(list(work)) for _, work in groupby(members, lambda member: member.login)]


def _patient(person: Person, today: date) -> Account:
    return {
        "subject": _pairwise(person.national_id),
        "name": person.name,
        "national_id": person.national_id,
        "note": ", ".join(_notes(person, today)),
    }


def _traveller() -> Account:
    return {
        "subject": _pairwise("eIDAS"),
        "name": "Reisende Albatross",
        "national_id": None,
        "note": "utenlandsk eID, uten norsk fødselsnummer",
    }


def _notes(person: Person, today: date) -> list[str]:
    """Age is told by the day, as it would be of anybody."""
    born = person.birth_date
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    notes = [f"{age} år"]
    if person.protected:
        notes.append(_PROTECTIONS[person.protection])
    if person.deceased:
        notes.append("død")
    if person.former_ids:
        notes.append("D-nummer ble fødselsnummer")
    return notes


def _employee(work: list[StaffMember]) -> Account:
    names = {each.organization_id: organizations()[each.organization_id].name for each in work}
    return {
        "subject": work[0].login,
        "name": work[0].name,
        "national_id": work[0].national_id,
        "note": ", ".join(
            f"{_FUNCTIONS[each.function]} ved {names[each.organization_id]}" for each in work
        ),
        "hpr_number": work[0].hpr_number,
    }


def _pairwise(who: str) -> str:
    """ID-porten's `sub`: this service's own name for them, which tells nobody else anything."""
    digest = hashlib.sha256(f"idporten/minjournal-patients/{who}".encode()).digest()
    return urlsafe_b64encode(digest).decode().rstrip("=")
