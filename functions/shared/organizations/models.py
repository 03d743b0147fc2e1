"""An organization whole, and the rules that hold between its parts."""

import re
from collections.abc import Iterable
from typing import Any, Self

from pydantic import Field, model_validator

from functions.shared.organizations.parts import (
    ALL_TYPES,
    Address,
    AppointmentRules,
    Care,
    Fee,
    MessageRules,
    OrganizationNumber,
    OrganizationRules,
    Part,
    Phone,
    Service,
    ServiceName,
    Services,
    Site,
    Slug,
    Topic,
    Unit,
)
from functions.shared.organizations.record import Record
from functions.shared.text import Line


class Organization(Part):
    """A trust or hospital: who it is, what it offers here, and on which terms."""

    id: Slug
    name: Line
    number: OrganizationNumber
    phone: Phone
    opening_hours: Line
    address: Address
    sites: tuple[Site, ...] = Field(min_length=1, strict=False)
    units: tuple[Unit, ...] = Field(min_length=1, strict=False)
    services: Services
    record: Record
    appointments: OrganizationRules
    messages: MessageRules = MessageRules()
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

    def topic(self, topic_id: str) -> Topic | None:
        """The topic of this id."""
        return next((topic for topic in self.messages.topics if topic.id == topic_id), None)

    def topics_of(self, unit: Unit) -> tuple[Topic, ...]:
        """What one may write to the unit about."""
        return tuple(
            topic for topic in self.messages.topics if not unit.topics or topic.id in unit.topics
        )

    def fee(self, care: Care, year: int) -> int | None:
        """NOK for a late answer in that year; None where nobody has said, never a guess."""
        return next((fee.amount for fee in self.fees if (fee.care, fee.year) == (care, year)), None)

    @model_validator(mode="before")
    @classmethod
    def _complete(cls, table: dict[str, Any]) -> dict[str, Any]:
        """A unit, and an order by post, says only what differs from its organization and site."""
        units = [_completed(unit, table) for unit in table.get("units", ())]
        return {**table, "units": units, "record": _completed_record(table)}

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        _refuse_repeated(site.id for site in self.sites)
        _refuse_repeated(unit.id for unit in self.units)
        _refuse_repeated((fee.year, fee.care) for fee in self.fees)
        _refuse_repeated(shown.kind for shown in self.record.shown)
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
    def _exempt_units_exist(self) -> Self:
        for unit_id in self.record.exempt_units:
            if self.unit(unit_id) is None:
                raise ValueError(f"{unit_id}: no such exempt unit")
        return self

    @model_validator(mode="after")
    def _messages_have_topics(self) -> Self:
        if (self.services.messages.status == "off") == bool(self.messages.topics):
            raise ValueError("messages that are on, and only those, say what they are about")
        _refuse_repeated(topic.id for topic in self.messages.topics)
        for unit in self.units:
            if any(self.topic(topic) is None for topic in unit.topics):
                raise ValueError(f"{unit.id}: a topic that its organization does not have")
        return self

    @model_validator(mode="after")
    def _what_is_off_shows_nothing(self) -> Self:
        if (self.services.records.status == "off") == bool(self.record.shown):
            raise ValueError("records that are on, and only those, say what they show")
        return self

    @model_validator(mode="after")
    def _discreet_units_are_like_all_others(self) -> Self:
        usual = self.appointments.model_dump(include=set(_UNIT_RULES))
        for unit in self.units:
            if unit.discreet and unit.appointments.model_dump() != usual:
                raise ValueError(f"{unit.id}: rules of its own would tell which unit it is")
        return self

    @model_validator(mode="after")
    def _no_rule_tells_what_a_discreet_visit_is(self) -> Self:
        """A letter's reader sees what may be done: with some kinds of visit and not with others,
        that would tell of which kind theirs is."""
        rules = self.appointments
        kinds = (rules.cancel_types, rules.move_types, rules.short_notice_types)
        partial = [each for each in kinds if each and set(each) != set(ALL_TYPES)]
        if partial and any(unit.discreet for unit in self.units):
            raise ValueError("rules that hold for discreet units are for all kinds, or for none")
        return self

    @model_validator(mode="after")
    def _codes_need_two_facts(self) -> Self:
        offered = self.services.appointments.status != "off"
        if offered and not self.appointments.letter_without_second_fact:
            raise ValueError("appointments need letters without the second fact")
        return self


_UNIT_RULES = AppointmentRules.model_fields


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
    return {**inherited, **unit, "appointments": _completed_rules(unit, organization)}


def _completed_rules(unit: dict[str, Any], organization: dict[str, Any]) -> dict[str, Any]:
    general = organization.get("appointments", {})
    shared = {name: value for name, value in general.items() if name in _UNIT_RULES}
    return {**shared, **unit.get("appointments", {})}


def _completed_record(organization: dict[str, Any]) -> dict[str, Any]:
    record = organization.get("record", {})
    inherited = {name: organization.get(name) for name in ("address", "phone")}
    return {**record, "order": {**inherited, **record.get("order", {})}}


def _refuse_repeated(keys: Iterable[object]) -> None:
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            raise ValueError(f"{key}: said twice")
        seen.add(key)
