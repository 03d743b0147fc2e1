"""The nouns of appointments, as they are kept and reckoned with."""

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, StringConstraints

AppointmentType = Literal[
    "first-consultation",
    "follow-up",
    "examination",
    "treatment",
    "surgery",
    "admission",
    "telephone",
    "video",
]
Status = Literal["booked", "confirmed", "cancelled", "fulfilled", "no-show"]
AppointmentId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Period = Literal["coming", "past"]


class Window(BaseModel):
    """Which appointments of a list are wanted: begins <= start < ends."""

    period: Period | None = None
    begins: AwareDatetime | None = None
    ends: AwareDatetime | None = None


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
    """The version that the patient's last act made."""
    left: tuple[datetime, ...] = ()
    """The starts that the patient has moved away from since the hospital's word last won."""
    slot: str = ""
    """The token of the slot that it holds at its unit, if it holds one."""
    change_requested_at: datetime | None = None
    """Since when a wish for a change waits for the hospital's answer."""
    details: bytes | None = None
    """`Details`, sealed under the organization's key."""
    details_version: int = 0
    """The `source_version` that brought the details, bound into their sealing."""

    @property
    def details_place(self) -> tuple[str, ...]:
        """Where the details stand, so that they open nowhere else."""
        return ("appointments", self.patient_id, self.id, "details", str(self.details_version))

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.duration_minutes)


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

    @property
    def is_free(self) -> bool:
        """Whether an appointment may still take it."""
        return not (self.withdrawn or self.held_by)

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
