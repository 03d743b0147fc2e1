"""The answers as the usual teams declare them."""

from datetime import datetime

from pydantic import BaseModel


class Organization(BaseModel):
    """The hospital."""

    id: str
    name: str
    phone: str
    opening_hours: str


class Unit(BaseModel):
    """Where one is treated."""

    name: str
    site: str
    address: str
    phone: str
    opening_hours: str


class Contact(BaseModel):
    """Whom to call."""

    phone: str
    opening_hours: str


class May(BaseModel):
    """What can be done."""

    confirm: bool
    cancel: bool
    move: bool
    change_request: bool
    short_notice: bool


class Fee(BaseModel):
    """What it may cost."""

    amount: int
    currency: str


class Appointment(BaseModel):
    """As its patient sees it."""

    id: str
    version: int
    status: str
    cancelled_by: str | None = None
    type: str
    starts_at: datetime
    ends_at: datetime
    duration_minutes: int
    organization: Organization
    unit: Unit
    place: str | None = None
    preparation: str | None = None
    discreet: bool
    booked_by: str
    contact: Contact
    may: May
    may_not: dict[str, str]
    deadline: datetime
    late: bool
    late_fee: Fee | None = None
    changeable_until: datetime
    slot_id: str | None = None
    code_works: bool


class AppointmentPage(BaseModel):
    """Some of them, and where to go on."""

    items: list[Appointment]
    cursor: str | None = None


class Opening(BaseModel):
    """Whether one still wants to."""

    confirmed: bool


class Link(BaseModel):
    """Opens a file until then."""

    url: str
    expires_at: datetime


class Caller(BaseModel):
    """Who asks, as the gateway's authorizer said."""

    role: str
    subject: str
