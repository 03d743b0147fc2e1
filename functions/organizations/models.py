"""What everyone may know of an organization."""

from typing import Literal

from pydantic import BaseModel

from functions.shared.organizations import AppointmentType, Order, ServiceName, Shown


class SiteView(BaseModel):
    """A place with an address."""

    name: str
    address: str


class UnitView(BaseModel):
    """A unit that is not discreet, the name of its site, and which services are on there."""

    id: str
    name: str
    site: str
    services: tuple[ServiceName, ...]
    books: tuple[AppointmentType, ...]
    """What any signed-in patient may book there."""


class ServiceView(BaseModel):
    """Whether a service is on, and for a pilot where."""

    status: Literal["active", "pilot", "off"]
    pilot_units: tuple[str, ...]
    """By name, as far as they may be named."""
    more_pilot_units: bool
    """Whether the pilot has others, which are not to be named; not how many."""


class ServicesView(BaseModel):
    """Every service there is."""

    appointments: ServiceView
    messages: ServiceView
    records: ServiceView


class Record(BaseModel):
    """The journal, as far as one may know of it without being anyone's patient."""

    shown: tuple[Shown, ...]
    order: Order
    delay_hours: int
    """How long after its approval a document is shown."""


class OrganizationView(BaseModel):
    """Who it is, where, what it offers, and how to get what of the record is not shown."""

    id: str
    name: str
    phone: str
    opening_hours: str
    address: str
    sites: tuple[SiteView, ...]
    units: tuple[UnitView, ...]
    services: ServicesView
    record: Record


class Directory(BaseModel):
    """All of them, by name."""

    items: tuple[OrganizationView, ...]
