"""What an organization's file may say, and the rules that hold between its parts."""

import re
from collections.abc import Iterable
from datetime import time
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

Care = Literal["somatic", "psychiatry", "addiction"]
ServiceName = Literal["appointments", "messages", "records"]


def _check_number(number: str) -> str:
    """Refuses a number whose mod-11 check digit is wrong, as Brønnøysund defines it."""
    weighted = sum(
        int(digit) * weight
        for digit, weight in zip(number, (3, 2, 7, 6, 5, 4, 3, 2, 1), strict=True)
    )
    if weighted % 11:
        raise ValueError("not a valid organization number")
    return number


Text = Annotated[str, StringConstraints(pattern=r"^[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]*\S)?$")]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Phone = Annotated[
    str, StringConstraints(pattern=r"^([0-9]{2}( [0-9]{2}){3}|[0-9]{3} [0-9]{2} [0-9]{3})$")
]
Address = Annotated[str, StringConstraints(pattern=r"^\S[^\n]*, [0-9]{4} \S[^\n]*$")]
OrganizationNumber = Annotated[
    str, StringConstraints(pattern=r"^[89][0-9]{8}$"), AfterValidator(_check_number)
]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class Site(_Part):
    """A place with an address. `number` is its own organization number, where it is known."""

    id: Slug
    name: Text
    address: Address
    number: OrganizationNumber | None = None


class Unit(_Part):
    """An outpatient clinic, section or ward that patients have to do with.

    A discreet unit's name and place are for its signed-in patients only; so is its kind of care.
    Its id is seen by others and says nothing.
    """

    id: str
    name: Text
    department: Text
    site: Slug
    address: Address
    phone: Phone
    opening_hours: Text
    care: Care = "somatic"
    discreet: bool = False

    @model_validator(mode="after")
    def _sensitive_care_is_discreet(self) -> Self:
        if self.care != "somatic" and not self.discreet:
            raise ValueError(f"{self.id}: a unit of {self.care} must be discreet")
        return self


class Service(_Part):
    """Whether a service is on; a pilot is on for the units it lists."""

    status: Literal["active", "pilot", "off"]
    pilot_units: tuple[str, ...] = Field(default=(), strict=False)

    @model_validator(mode="after")
    def _pilots_list_units(self) -> Self:
        if (self.status == "pilot") != bool(self.pilot_units):
            raise ValueError("a pilot, and only a pilot, lists its units")
        return self


class Services(_Part):
    """The status of every service: none is on by default."""

    appointments: Service
    messages: Service
    records: Service


class AppointmentRules(_Part):
    """How patients may answer their appointments."""

    cancel_hours: int = Field(default=24, ge=0)
    """Cancelling is free until this many hours before the start."""

    weekend_hour: time = time(12)
    """The deadline's hour on the last working day, where the deadline would not be on one."""

    letter_without_second_fact: bool = False
    """The organization's word that no letter with a code also carries the birth date."""


class Fee(_Part):
    """What a missed or late-cancelled appointment costs, in whole NOK."""

    year: int = Field(ge=2008)
    care: Care
    amount: int = Field(gt=0)


class Organization(_Part):
    """A trust or hospital: who it is, what it offers here, and on which terms."""

    id: Slug
    name: Text
    number: OrganizationNumber
    phone: Phone
    opening_hours: Text
    address: Address
    sites: tuple[Site, ...] = Field(min_length=1, strict=False)
    units: tuple[Unit, ...] = Field(min_length=1, strict=False)
    services: Services
    appointments: AppointmentRules
    fees: tuple[Fee, ...] = Field(default=(), strict=False)

    def site(self, site_id: str) -> Site | None:
        """The site of this id."""
        return next((site for site in self.sites if site.id == site_id), None)

    def unit(self, unit_id: str) -> Unit | None:
        """The unit of this id, none of another organization's."""
        return next((unit for unit in self.units if unit.id == unit_id), None)

    def offers(self, service: ServiceName, unit_id: str) -> bool:
        """Whether the service is on at this unit: everywhere, or as a pilot that lists it."""
        offered: Service = getattr(self.services, service)
        known = self.unit(unit_id) is not None
        return known and (offered.status == "active" or unit_id in offered.pilot_units)

    def fee(self, care: Care, year: int) -> int | None:
        """NOK for a late answer in that year; None where nobody has said, never a guess."""
        return next((fee.amount for fee in self.fees if (fee.care, fee.year) == (care, year)), None)

    @model_validator(mode="before")
    @classmethod
    def _complete_units(cls, table: dict[str, Any]) -> dict[str, Any]:
        """A unit's table says only what differs from its organization and its site."""
        return {**table, "units": [_completed(unit, table) for unit in table.get("units", ())]}

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        _refuse_repeated(site.id for site in self.sites)
        _refuse_repeated(unit.id for unit in self.units)
        _refuse_repeated((fee.year, fee.care) for fee in self.fees)
        return self

    @model_validator(mode="after")
    def _unit_ids_are_opaque(self) -> Self:
        for unit in self.units:
            if not re.fullmatch(f"{self.id}-[0-9]{{3}}", unit.id):
                raise ValueError(f"{unit.id}: a unit's id is {self.id}- and three digits")
        return self

    @model_validator(mode="after")
    def _pilot_units_exist(self) -> Self:
        for service in (self.services.appointments, self.services.messages, self.services.records):
            for unit_id in service.pilot_units:
                if self.unit(unit_id) is None:
                    raise ValueError(f"{unit_id}: no such pilot unit")
        return self

    @model_validator(mode="after")
    def _codes_need_two_facts(self) -> Self:
        offered = self.services.appointments.status != "off"
        if offered and not self.appointments.letter_without_second_fact:
            raise ValueError("appointments need letters without the second fact")
        return self


def _completed(unit: dict[str, Any], organization: dict[str, Any]) -> dict[str, Any]:
    sites = {site.get("id"): site for site in organization.get("sites", ())}
    site = sites.get(unit.get("site"))
    if site is None:
        raise ValueError(f"{unit.get('id')}: no such site: {unit.get('site')}")
    inherited = {
        "phone": organization.get("phone"),
        "opening_hours": organization.get("opening_hours"),
        "address": site.get("address"),
    }
    return {**inherited, **unit}


def _refuse_repeated(keys: Iterable[object]) -> None:
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            raise ValueError(f"{key}: said twice")
        seen.add(key)
