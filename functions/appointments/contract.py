"""What crosses the door: bodies that come in, and answers."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    Strict,
    StrictBool,
    StrictInt,
    StringConstraints,
)

from functions.appointments.models import AppointmentId, AppointmentType, Fee, May, Status
from functions.shared.moments import Day, Moment
from functions.shared.national_id import NationalId
from functions.shared.text import Line, Paragraph

ExternalId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$")]
SourceVersion = Annotated[int, Field(ge=1, le=2**53 - 1)]
"""Orders what one system says of one object. Neither contiguous nor from 1: a timestamp will do."""


class Body(BaseModel):
    """What comes in: nothing but the fields we know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class LetterCode(Body):
    """The code from a letter, as typed, and the second fact."""

    reference: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    birth_date: Day


class Cancellation(Body):
    """`late` says that the caller knows the free deadline has passed."""

    reason: Paragraph | None = None
    late: StrictBool = False


class FedPatient(Body):
    """The patient as the hospital knows them."""

    national_id: NationalId
    birth_date: Day
    name: Line


class FedAppointment(Body):
    """An appointment as the hospital's system has it, at one `source_version`.

    `protected` and `deceased` say what the hospital knows; left out, what it said before stands.
    `seen_version` is the version that the system last saw in the change feed: with it, the
    hospital's status wins over what the patient did up to there.
    """

    source_version: Annotated[SourceVersion, Strict()]
    patient: FedPatient
    unit_id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,64}$")]
    type: AppointmentType
    starts_at: Moment
    duration_minutes: Annotated[StrictInt, Field(ge=1, le=60 * 24 * 31)]
    status: Literal["booked", "cancelled", "fulfilled", "no-show"] = "booked"
    place: Line | None = None
    preparation: Paragraph | None = None
    protected: StrictBool | None = None
    deceased: StrictBool | None = None
    seen_version: Annotated[StrictInt, Field(ge=1)] | None = None


class OrganizationView(BaseModel):
    """The hospital, and its switchboard."""

    id: str
    name: str
    phone: str
    opening_hours: str


class UnitView(BaseModel):
    """Where one is treated."""

    name: str
    site: str
    address: str
    phone: str
    opening_hours: str


class AppointmentView(BaseModel):
    """An appointment as its reader may see it.

    To the holder of a letter's code a `discreet` one shows time and hospital alone.
    `deadline` is when cancelling stops being free, `late` that it has passed.
    """

    id: AppointmentId
    version: int
    status: Status
    cancelled_by: Literal["patient", "hospital"] | None = None
    type: AppointmentType | None = None
    starts_at: datetime
    ends_at: datetime
    duration_minutes: int
    organization: OrganizationView
    unit: UnitView | None = None
    place: str | None = None
    preparation: str | None = None
    discreet: bool
    may: May
    deadline: datetime
    late: bool
    late_fee: Fee | None = None


class AppointmentPage(BaseModel):
    """`cursor` is absent on the last page."""

    items: list[AppointmentView]
    cursor: str | None = None


class Fed(BaseModel):
    """The answer to the feed. No `reference`: this appointment has no letter's code."""

    id: AppointmentId
    reference: str | None = None


class NewReference(BaseModel):
    """A letter's code."""

    reference: str


class Change(BaseModel):
    """Something done in the portal, as the hospital's system reads it."""

    id: str
    kind: Literal["appointment.confirmed", "appointment.cancelled"]
    at: datetime
    by: Literal["guest"]
    appointment_id: AppointmentId
    external_id: str
    version: int
    late: bool = False
    reason: str | None = None


class ChangePage(BaseModel):
    """`cursor` is always there: sending it acknowledges every change up to it."""

    items: list[Change]
    cursor: str
