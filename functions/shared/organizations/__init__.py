"""The organizations: reviewed configuration, one TOML file each, shipped with the code.

A unit that says no phone, hours or address of its own has its organization's and its site's; so
has the office that takes orders for copies of the record.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from functions.shared.organizations.models import Organization
from functions.shared.organizations.parts import (
    AppointmentRules,
    AppointmentType,
    Care,
    DocumentKind,
    MessageRules,
    OrganizationRules,
    Service,
    ServiceName,
    Site,
    Topic,
    Unit,
)
from functions.shared.organizations.record import Record

__all__ = [
    "AppointmentRules",
    "AppointmentType",
    "Care",
    "DocumentKind",
    "MessageRules",
    "Organization",
    "OrganizationRules",
    "Record",
    "Service",
    "ServiceName",
    "Site",
    "Topic",
    "Unit",
    "load",
    "organization_of_number",
    "organizations",
]


@cache
def organizations() -> Mapping[str, Organization]:
    """Every organization by its id."""
    return load(Path(__file__).parent)


def organization_of_number(number: str) -> Organization | None:
    """The organization that a system's token names by its nine digits."""
    return next((each for each in organizations().values() if each.number == number), None)


def load(folder: Path) -> Mapping[str, Organization]:
    """The folder's files by organization id; ValueError where one breaks a rule."""
    found = {path.stem: _read(path) for path in sorted(folder.glob("*.toml"))}
    numbers = {each.number for each in found.values()}
    if len(numbers) < len(found):
        raise ValueError("two organizations have one number")
    return MappingProxyType(found)


def _read(path: Path) -> Organization:
    with path.open("rb") as file:
        organization = Organization.model_validate(tomllib.load(file))
    if organization.id != path.stem:
        raise ValueError(f"{path.name} is the file of {organization.id}")
    return organization
