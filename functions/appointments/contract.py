"""What crosses the patient's door: bodies that come in, and answers."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
    model_validator,
)

from functions.appointments.models import (
    Action,
    AppointmentId,
    Fee,
    May,
    SlotId,
    Status,
    Weekday,
)
from functions.shared.contract import Body, UnitId
from functions.shared.moments import Day, TimeOfDay
from functions.shared.organizations import AppointmentType
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


def _without_repetition(days: tuple[Weekday, ...]) -> tuple[Weekday, ...]:
    if len(set(days)) < len(days):
        raise ValueError("a day that is named twice")
    return days


class Hours(Body):
    """From when to when, in Oslo: `08:00`."""

    begins: TimeOfDay
    ends: TimeOfDay

    @model_validator(mode="after")
    def _begin_before_they_end(self) -> Self:
        if self.begins >= self.ends:
            raise ValueError("hours that end before they begin")
        return self


class ShortNoticeWish(Body):
    """When an earlier time would suit: the whole visit lies within the hours. `notice_hours` is how
    long before it begins the patient must know."""

    days: Annotated[
        tuple[Weekday, ...],
        Field(min_length=1, max_length=7),
        AfterValidator(_without_repetition),
    ]
    hours: Hours
    notice_hours: Annotated[StrictInt, Field(ge=1, le=24 * 14)]


class Booking(Body):
    """The open time that is chosen, as `open-slots` named it, and what the unit should know."""

    unit_id: UnitId
    slot_id: SlotId
    comment: Paragraph | None = None


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


class ChangeAnswerView(BaseModel):
    """How the unit answered a wish, and what it wrote."""

    decision: Literal["accepted", "declined"]
    decided_at: datetime
    note: str | None = None


class HoursView(BaseModel):
    """From when to when, in Oslo."""

    begins: str
    ends: str


class ShortNoticeView(BaseModel):
    """Since when the patient waits for an earlier time, and which would suit."""

    since: datetime
    days: tuple[Weekday, ...]
    hours: HoursView
    notice_hours: int


class OfferView(BaseModel):
    """An earlier time that is held for the patient."""

    id: str
    starts_at: datetime
    ends_at: datetime
    held_until: datetime


class ContactView(BaseModel):
    """Whom to call about it, as far as the reader may know the unit."""

    phone: str
    opening_hours: str


class AppointmentView(BaseModel):
    """An appointment as its reader may see it.

    To the holder of a letter's code a `discreet` one shows time and hospital alone.
    `deadline` is when cancelling stops being free, `late` that it has passed; `changeable_until` is
    until when it can be moved here. `slot_id` is the slot that it holds: where it may move back.
    `may_not` gives the refusal's code where `may` says no and the appointment does not say why.
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
    booked_by: Literal["patient", "hospital"]
    contact: ContactView
    may: May
    may_not: dict[Action, str]
    deadline: datetime
    late: bool
    late_fee: Fee | None = None
    changeable_until: datetime
    slot_id: str | None = None
    change_request: ChangeRequestView | None = None
    change_answer: ChangeAnswerView | None = None
    short_notice: ShortNoticeView | None = None
    offer: OfferView | None = None
    code_works: bool | None = None
    """To the patient: whether the letter's code is neither switched off nor has run out."""


class Letter(Body):
    """The code from a letter, as typed, by whom it was written to."""

    reference: Annotated[str, StringConstraints(min_length=1, max_length=64)]


class AppointmentPage(BaseModel):
    """`cursor` is absent on the last page."""

    items: list[AppointmentView]
    cursor: str | None = None


class HeldOffer(BaseModel):
    """An offer that stands, and the appointment that it is for."""

    id: str
    appointment: AppointmentView


class OfferList(BaseModel):
    """All of them, in order of their appointments."""

    items: list[HeldOffer]


class FreeTime(BaseModel):
    """A time that an appointment may be moved to, or booked at as a `type`."""

    slot_id: str
    starts_at: datetime
    ends_at: datetime
    type: AppointmentType | None = None


class FreeTimePage(BaseModel):
    """In order of time. A page may be empty and still have a `cursor`: it is absent on the last."""

    items: list[FreeTime]
    cursor: str | None = None
