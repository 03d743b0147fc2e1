"""What crosses the staff's door: bodies that come in, and answers."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, StringConstraints, model_validator

from functions.appointments.models import ACT_ID, AppointmentId, SlotId, Status
from functions.shared.contract import Body
from functions.shared.organizations import AppointmentType
from functions.shared.text import Paragraph

RequestId = Annotated[str, StringConstraints(pattern=ACT_ID)]


class Decision(Body):
    """The answer to a wish: another time, or a no that says why. The patient reads `note`."""

    decision: Literal["accept", "decline"]
    slot_id: SlotId | None = None
    note: Paragraph | None = None

    @model_validator(mode="after")
    def _is_an_answer(self) -> Self:
        if (self.decision == "accept") != (self.slot_id is not None):
            raise ValueError("a time is what accepting, and only that, takes")
        if self.decision == "decline" and self.note is None:
            raise ValueError("the patient must know why not")
        return self


class StaffPatient(BaseModel):
    """Whose it is: enough to know them by at the desk."""

    name: str
    birth_date: date


class StaffWish(BaseModel):
    """A wish for a change that waits, in the patient's words, and the day by which to answer."""

    id: str
    requested_at: datetime
    answer_by: date
    comment: str


class StaffMay(BaseModel):
    """What staff can do with it now."""

    no_show: bool
    undo_no_show: bool


class StaffAppointment(BaseModel):
    """An appointment as the unit's staff see it."""

    id: AppointmentId
    version: int
    patient: StaffPatient
    type: AppointmentType
    starts_at: datetime
    ends_at: datetime
    status: Status
    cancelled_by: Literal["patient", "hospital"] | None = None
    cancelled_late: bool
    """Whether cancelling was no longer free."""
    booked_by: Literal["patient", "hospital"]
    change_request: StaffWish | None = None
    short_notice: bool
    """Whether the patient would come earlier."""
    may: StaffMay


class WaitingWishes(BaseModel):
    """How many wishes wait for the unit's answer; counted to 100, and then there are `more`."""

    waiting: int
    more: bool


class StaffPage(BaseModel):
    """In order. A page may be empty and still have a `cursor`: it is absent on the last."""

    items: list[StaffAppointment]
    cursor: str | None = None
