"""The organizations: reviewed configuration, one TOML file each, shipped with the code.

A unit that says no phone, hours or address of its own has its organization's and its site's; so
has the office that takes orders for copies of the record.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from functions.shared.errors import NotFound, ServiceOff
from functions.shared.organizations.documents import DocumentKind, DocumentType, kind_of
from functions.shared.organizations.models import Organization
from functions.shared.organizations.parts import (
    AppointmentRules,
    AppointmentType,
    Care,
    MessageRules,
    OrganizationRules,
    Service,
    ServiceName,
    Site,
    Topic,
    Unit,
)
from functions.shared.organizations.record import Order, Record, Shown

__all__ = [
    "AppointmentRules",
    "AppointmentType",
    "Care",
    "DocumentKind",
    "DocumentType",
    "MessageRules",
    "Order",
    "Organization",
    "OrganizationRules",
    "Record",
    "Service",
    "ServiceName",
    "Shown",
    "Site",
    "Topic",
    "Unit",
    "kind_of",
    "load",
    "organization_of_number",
    "organizations",
    "require_service",
    "unit_of",
]


@cache
def organizations() -> Mapping[str, Organization]:
    """Every organization by its id."""
    return load(Path(__file__).parent)


def organization_of_number(number: str) -> Organization | None:
    """The organization that a system's token names by its nine digits."""
    return next((each for each in organizations().values() if each.number == number), None)


def unit_of(unit_id: str) -> tuple[Organization, Unit]:
    """A unit by its id alone, and whose it is. Raises NotFound."""
    organization = organizations().get(unit_id.rpartition("-")[0])
    unit = organization.unit(unit_id) if organization else None
    if organization is None or unit is None:
        raise NotFound
    return organization, unit


def require_service(
    service: ServiceName, unit_id: str, whose: str | None = None
) -> tuple[Organization, Unit]:
    """The same, of one organization if it is said whose. Raises ServiceOff, too, where the service
    is not on."""
    organization, unit = unit_of(unit_id)
    if whose not in (None, organization.id):
        raise NotFound
    if not organization.offers(service, unit_id):
        raise ServiceOff
    return organization, unit


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
