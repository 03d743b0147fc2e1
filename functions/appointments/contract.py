"""What crosses the patient's door: bodies that come in, and answers."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, StrictBool, StringConstraints

from functions.appointments.models import (
    AppointmentId,
    AppointmentType,
    Fee,
    May,
    SlotId,
    Status,
)
from functions.shared.contract import Body
from functions.shared.moments import Day
from functions.shared.text import Paragraph


class LetterCode(Body):
    """The code from a letter, as typed, and the second fact."""

    reference: Annotated[str, StringConstraints(min_length=1, max_length=64)]
    birth_date: Day


class Cancellation(Body):
    """`late` says that the caller knows the free deadline has passed."""

    reason: Paragraph | None = None
    late: StrictBool = False


class Move(Body):
    """The free time that is chosen, as `alternatives` named it."""

    slot_id: SlotId


class ChangeRequest(Body):
    """What the patient wishes, in their own words, for the unit to answer."""

    comment: Paragraph


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


class ChangeRequestView(BaseModel):
    """A wish for a change that the hospital has not answered, and the day by which it does."""

    requested_at: datetime
    answer_by: date


class AppointmentView(BaseModel):
    """An appointment as its reader may see it.

    To the holder of a letter's code a `discreet` one shows time and hospital alone.
    `deadline` is when cancelling stops being free, `late` that it has passed; `changeable_until` is
    until when it can be moved here. `slot_id` is the slot that it holds: where it may move back.
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
    changeable_until: datetime
    slot_id: str | None = None
    change_request: ChangeRequestView | None = None
    code_works: bool | None = None
    """To the patient: whether the letter's code is neither switched off nor has run out."""


class Letter(Body):
    """The code from a letter, as typed, by whom it was written to."""

    reference: Annotated[str, StringConstraints(min_length=1, max_length=64)]


class AppointmentPage(BaseModel):
    """`cursor` is absent on the last page."""

    items: list[AppointmentView]
    cursor: str | None = None


class FreeTime(BaseModel):
    """A time that the appointment may be moved to."""

    slot_id: str
    starts_at: datetime
    ends_at: datetime


class FreeTimePage(BaseModel):
    """In order of time. A page may be empty and still have a `cursor`: it is absent on the last."""

    items: list[FreeTime]
    cursor: str | None = None
