"""What crosses the hospitals' systems' door: bodies that come in, and answers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    PlainValidator,
    Strict,
    StrictBool,
    StrictInt,
    StringConstraints,
    ValidationError,
)

from functions.appointments.models import AppointmentId
from functions.shared.contract import Body, SourceVersion, UnitId
from functions.shared.moments import Day, Moment
from functions.shared.national_id import NationalId
from functions.shared.organizations import AppointmentType
from functions.shared.text import Line, Paragraph
from functions.shared.validation import Fault, faults_of

ExternalId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$")]
Minutes = Annotated[StrictInt, Field(ge=1, le=60 * 24 * 31)]


class FedPatient(Body):
    """The patient as the hospital knows them."""

    national_id: NationalId
    birth_date: Day
    name: Line


class FedAppointment(Body):
    """An appointment as the hospital's system has it, at one `source_version`.

    `protected` and `deceased` say what the hospital knows; left out, what it said before stands.
    `seen_version` is the version that the system last saw in the change feed: with it, the
    hospital's time and status win over what the patient did up to there. `slot` is the
    `external_id` of the unit's slot that the appointment holds, where its times are published.
    `notify` is false on a first loading: the patient gets no notice of what they know.
    """

    source_version: Annotated[SourceVersion, Strict()]
    patient: FedPatient
    unit_id: UnitId
    type: AppointmentType
    starts_at: Moment
    duration_minutes: Minutes
    slot: ExternalId | None = None
    status: Literal["booked", "cancelled", "fulfilled", "no-show"] = "booked"
    place: Line | None = None
    preparation: Paragraph | None = None
    protected: StrictBool | None = None
    deceased: StrictBool | None = None
    seen_version: Annotated[StrictInt, Field(ge=1)] | None = None
    notify: StrictBool = True


def _on_the_minute(moment: datetime) -> datetime:
    if moment.second or moment.microsecond:
        raise ValueError("between two minutes")
    return moment


class FedSlot(Body):
    """A time at a unit that patients may move to, at one `source_version`.

    `types` are the appointments it is meant for, all if left out. `withdrawn` takes it back: what
    holds it already, keeps it.
    """

    external_id: ExternalId
    source_version: Annotated[SourceVersion, Strict()]
    starts_at: Annotated[Moment, AfterValidator(_on_the_minute)]
    duration_minutes: Minutes
    types: Annotated[tuple[AppointmentType, ...], Field(max_length=8)] = ()
    withdrawn: StrictBool = False


@dataclass(frozen=True)
class BadRow:
    """A row that is not as the contract says: the others are taken up without it."""

    faults: list[Fault]
    external_id: str | None = None
    """Of a row that is readable, and bad all the same."""


def _row(said: object) -> FedSlot | BadRow:
    try:
        return FedSlot.model_validate(said)
    except ValidationError as error:
        return BadRow(faults_of(error.errors(include_input=False, include_url=False)))


class FedSlots(Body):
    """Slots of one unit. Each row stands for itself."""

    slots: Annotated[
        list[Annotated[FedSlot | BadRow, PlainValidator(_row, json_schema_input_type=FedSlot)]],
        Field(min_length=1, max_length=100),
    ]


class FedRow(BaseModel):
    """How a slot stands after its row, or why the row was refused; in the order of the rows."""

    row: int
    external_id: str | None = None
    status: Literal["free", "held", "withdrawn", "refused"]
    errors: list[Fault] | None = None


class FedRows(BaseModel):
    """One answer for each row."""

    items: list[FedRow]


class Fed(BaseModel):
    """The answer to the feed. No `reference`: this appointment has no letter's code."""

    id: AppointmentId
    reference: str | None = None


class NewReference(BaseModel):
    """A letter's code."""

    reference: str


class ChangedPatient(BaseModel):
    """Who has booked."""

    national_id: str
    name: str
    birth_date: date


class Change(BaseModel):
    """Something done in the portal, as the hospital's system reads it.

    A move says from which start to which; it is also a confirmation. `slot` and `freed_slot` are
    the hospital's own ids of what is now held and what is free again.
    """

    id: str
    kind: Literal[
        "appointment.booked",
        "appointment.confirmed",
        "appointment.cancelled",
        "appointment.moved",
        "appointment.change-requested",
        "appointment.change-accepted",
        "appointment.change-declined",
        "appointment.no-show",
        "appointment.no-show-undone",
        "appointment.short-notice-wished",
        "appointment.short-notice-withdrawn",
        "appointment.offered",
        "appointment.offer-ended",
        "appointment.code-switched-off",
        "appointment.notice-undeliverable",
    ]
    at: datetime
    by: Literal["guest", "patient", "staff", "service"]
    """Someone with the code from the letter, the patient signed in, staff, or MinJournal itself."""
    appointment_id: AppointmentId
    external_id: str
    version: int | None = None
    """Of the appointment, after it; none where it did not change."""
    late: bool = False
    offer: bool | None = None
    """True of a move that took an earlier time which was offered."""
    patient: ChangedPatient | None = None
    type: AppointmentType | None = None
    unit_id: str | None = None
    starts_at: datetime | None = None
    duration_minutes: int | None = None
    held_until: datetime | None = None
    moved_from: datetime | None = None
    slot: str | None = None
    freed_slot: str | None = None
    outcome: (
        Literal["passed", "expired", "withdrawn", "reserved", "no-contact", "refused"] | None
    ) = None
    """How an offer ended, or why a notice could not be delivered."""
    occasion: str | None = None
    """Which notice it was."""
    reason: str | None = None
    """What the patient, or staff, wrote with it."""


class ChangePage(BaseModel):
    """`cursor` is always there: sending it acknowledges every change up to it."""

    items: list[Change]
    cursor: str
