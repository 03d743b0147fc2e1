"""The nouns of appointments, as they are kept and reckoned with."""

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, StringConstraints

from functions.shared.organizations import AppointmentType

Status = Literal["booked", "confirmed", "cancelled", "fulfilled", "no-show"]
OPEN: tuple[Status, ...] = ("booked", "confirmed")
"""Still to take place."""
AppointmentId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Action = Literal["confirm", "cancel", "move", "change_request", "short_notice"]
Period = Literal["coming", "past"]


class Window(BaseModel):
    """Which appointments of a list are wanted: begins <= start < ends."""

    period: Period | None = None
    begins: AwareDatetime | None = None
    ends: AwareDatetime | None = None


Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class ShortNotice(BaseModel):
    """When an earlier time would suit. Hours are `08:00`, in Oslo; the visit lies between them."""

    model_config = ConfigDict(frozen=True)

    since: datetime
    days: tuple[Weekday, ...]
    begins: str
    ends: str
    notice_hours: int
    """How long before it begins the patient must know of it."""


class Offer(BaseModel):
    """An earlier time, held for one appointment until its patient answers or time runs out."""

    model_config = ConfigDict(frozen=True)

    id: str
    slot: str
    """The slot's token."""
    external_id: str
    """The hospital's own id of the slot."""
    starts_at: datetime
    held_until: datetime


class Appointment(BaseModel):
    """One agreed time at a unit, as kept. Free text stands sealed."""

    model_config = ConfigDict(frozen=True)

    id: AppointmentId
    patient_id: str
    organization: str
    unit_id: str
    external_id: str
    version: int
    status: Status
    cancelled_by: Literal["patient", "hospital"] | None = None
    cancelled_late: bool = False
    """Whether the patient cancelled when it was no longer free to."""
    booked_by: Literal["patient", "hospital"] = "hospital"
    status_before: Status | None = None
    """What it was before staff said that nobody came."""
    type: AppointmentType
    starts_at: datetime
    duration_minutes: int
    generation: int
    """Counts the codes issued for it; only the newest works."""
    lookup: str = ""
    """Where the reference of the code that works now stands; empty if none does."""
    code_off: bool = False
    """Whether the patient has switched the letter's code off; a newly issued one works again."""
    acted_version: int = 0
    """The version that the last act of a person's here made, the patient's or staff's."""
    left: tuple[datetime, ...] = ()
    """The starts that were moved away from here since the hospital's word last won."""
    moves: int = 0
    """How often the patient has moved it since."""
    slot: str = ""
    """The token of the slot that it holds at its unit, if it holds one."""
    change_requested_at: datetime | None = None
    """Since when a wish for a change waits for the hospital's answer."""
    request_id: str = ""
    """The id of the wish that waits."""
    wish: bytes | None = None
    """What the patient wrote with it, sealed under the organization's key."""
    answered: Literal["accepted", "declined"] | None = None
    """How the unit answered the last wish."""
    answered_at: datetime | None = None
    answer: bytes | None = None
    """What the unit wrote with it, sealed."""
    waiting: ShortNotice | None = None
    """The wish for an earlier time."""
    offer: Offer | None = None
    remind_at: datetime | None = None
    """When its patient is to be reminded of it, unless that has been done."""
    reminded: datetime | None = None
    """The start that a reminder has been written of: no second one for the same."""
    details: bytes | None = None
    """`Details`, sealed under the organization's key."""
    details_version: int = 0
    """The `source_version` that brought the details, bound into their sealing."""

    @property
    def details_place(self) -> tuple[str, ...]:
        """Where the details stand, so that they open nowhere else."""
        return ("appointments", self.patient_id, self.id, "details", str(self.details_version))

    @property
    def is_open(self) -> bool:
        """Whether it is still to take place."""
        return self.status in OPEN

    @property
    def wish_place(self) -> tuple[str, ...]:
        """The same of the wish."""
        return ("appointments", self.patient_id, self.id, "wish", self.request_id)

    @property
    def answer_place(self) -> tuple[str, ...]:
        """The same of the answer to it."""
        answered_at = self.answered_at.isoformat() if self.answered_at else ""
        return ("appointments", self.patient_id, self.id, "answer", answered_at)

    @property
    def length(self) -> timedelta:
        """How long it takes."""
        return timedelta(minutes=self.duration_minutes)

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + self.length


NO_WISH: dict[str, Any] = {"change_requested_at": None, "request_id": "", "wish": None}
"""An appointment whose patient wishes no change, or not any more."""

NO_ANSWER: dict[str, Any] = {"answered": None, "answered_at": None, "answer": None}


class Details(BaseModel):
    """The free text of an appointment."""

    place: str | None = None
    preparation: str | None = None


class Slot(BaseModel):
    """A time at a unit that one appointment at most can hold."""

    model_config = ConfigDict(frozen=True)

    token: str
    """A keyed hash of the unit and the hospital's own id: it tells neither to whoever sees it."""
    unit_id: str
    external_id: str
    version: int
    source_version: int
    """The latest that its system has said of it; 0 until it has said anything but who holds it."""
    starts_at: datetime
    duration_minutes: int
    types: tuple[AppointmentType, ...] = ()
    """What it is meant for; none is anything."""
    withdrawn: bool
    held_by: str = ""
    """The appointment that holds it."""
    offered_to: str = ""
    """The appointment that it is held for until its patient has answered."""
    passed_by: tuple[str, ...] = ()
    """Those that it need not be offered to again: their patients have left it, or passed on it."""

    @property
    def holder(self) -> str:
        """The one appointment that nobody else may take it from."""
        return self.held_by or self.offered_to

    @property
    def is_free(self) -> bool:
        """Whether any appointment may still take it."""
        return not (self.withdrawn or self.holder)

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.duration_minutes)


SLOT_ID = r"^[0-9]{8}T[0-9]{4}Z-[0-9a-f]{32}$"


def slot_id(starts_at: datetime, token: str) -> str:
    """A slot as callers name it. With its time, so that nobody gets another than they chose."""
    return f"{starts_at.astimezone(UTC):%Y%m%dT%H%M}Z-{token}"


def read_slot_id(text: str) -> tuple[datetime, str]:
    """The time and the token of a slot's id. Raises ValueError."""
    if not re.fullmatch(SLOT_ID, text):
        raise ValueError("not a slot's id")
    moment, _, token = text.partition("-")
    return datetime.strptime(moment, "%Y%m%dT%H%MZ").replace(tzinfo=UTC), token


def _check_slot_id(text: str) -> str:
    read_slot_id(text)
    return text


SlotId = Annotated[str, StringConstraints(pattern=SLOT_ID), AfterValidator(_check_slot_id)]


class Source(BaseModel):
    """What an organization's `external_id` stands for here, and how far its system has told us.

    One without an appointment remembers a cancellation that came before what it cancels.
    """

    organization: str
    external_id: str
    revision: int = 1
    """Counts every writing of it: whoever writes must have read the last one."""
    source_version: int
    """The latest that its system has said, a cancellation included."""
    taken_version: int = 0
    """The latest of which the appointment itself was taken up."""
    birth_date: bytes | None = None
    """The second fact as this organization knows it, sealed under its key."""
    patient_id: str = ""
    appointment_id: str = ""
    generation: int = 0
    lookup: str = ""
    """Where its newest code's reference stands."""


def birth_date_place(external_id: str, taken_version: int) -> tuple[str, ...]:
    """Where a source's birth date stands, so that it opens nowhere else."""
    return ("appointments", external_id, "birth_date", str(taken_version))


class Reference(BaseModel):
    """What a letter's code leads to. `proof` is a keyed hash of the second fact."""

    lookup: str
    proof: str
    patient_id: str
    appointment_id: str
    generation: int
    expires: int
    """Epoch seconds after which the code is dead."""


class Fee(BaseModel):
    """What a late cancellation may cost."""

    amount: int
    currency: Literal["NOK"] = "NOK"


class May(BaseModel):
    """What can be done with an appointment now."""

    confirm: bool
    cancel: bool
    move: bool
    change_request: bool
    short_notice: bool


ACT_ID = r"^[0-9a-f]{32}-[0-9]{1,9}$"


def act_id(appointment: Appointment) -> str:
    """The id of what begins with this version of it: a wish for a change, or an offer."""
    return f"{appointment.id}-{appointment.version}"


ActId = Annotated[str, StringConstraints(pattern=ACT_ID)]
