"""The parts of an organization's file, each with the rules that it can decide alone."""

from datetime import time
from typing import Annotated, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from functions.shared.text import Line

Care = Literal["somatic", "psychiatry", "addiction"]
ServiceName = Literal["appointments", "messages", "records"]
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


def _check_number(number: str) -> str:
    """Refuses a number whose mod-11 check digit is wrong, as Brønnøysund defines it."""
    weighted = sum(
        int(digit) * weight
        for digit, weight in zip(number, (3, 2, 7, 6, 5, 4, 3, 2, 1), strict=True)
    )
    if weighted % 11:
        raise ValueError("not a valid organization number")
    return number


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$")]
Phone = Annotated[
    str, StringConstraints(pattern=r"^([0-9]{2}( [0-9]{2}){3}|[0-9]{3} [0-9]{2} [0-9]{3})$")
]
Address = Annotated[str, StringConstraints(pattern=r"^\S[^\n]*, [0-9]{4} \S[^\n]*$")]
OrganizationNumber = Annotated[
    str, StringConstraints(pattern=r"^[89][0-9]{8}$"), AfterValidator(_check_number)
]


class Part(BaseModel):
    """What a file says is taken as it is said, whole and unchanged."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class Site(Part):
    """A place with an address. `number` is its own organization number, where it is known."""

    id: Slug
    name: Line
    address: Address
    number: OrganizationNumber | None = None


ALL_TYPES: tuple[AppointmentType, ...] = get_args(AppointmentType)
_Types = Annotated[tuple[AppointmentType, ...], Field(strict=False)]


class AppointmentRules(Part):
    """How patients may answer a unit's appointments. A unit says only what differs."""

    cancel_hours: int = Field(default=24, ge=0)
    """Cancelling is free until this many hours before the start."""

    weekend_hour: time = time(12)
    """The deadline's hour on the last working day, where the deadline would not be on one."""

    phone_only_workdays: int = Field(default=0, ge=0, le=20)
    """Moving takes a call when fewer working days than this remain. 0: it never does."""

    most_moves: int = Field(default=3, ge=0)
    """How often a patient may move an appointment here, until the hospital moves it."""

    cancel_types: _Types = ALL_TYPES
    """What may be cancelled here; the rest takes a call."""

    move_types: _Types = ALL_TYPES
    """What may be moved here."""

    short_notice_types: _Types = ()
    """What may wait for an earlier time."""


class OrganizationRules(AppointmentRules):
    """The rules of all units, and what holds for the letters themselves."""

    letter_without_second_fact: bool = False
    """The organization's word that no letter with a code also carries the birth date."""

    reminder_days: int = Field(default=3, ge=0, le=30)
    """How many days before an appointment its patient is reminded of it. 0: never."""

    offer_minutes: int = Field(default=120, ge=30, le=480)
    """How long an earlier time is held for the patient it is offered to."""


class Topic(Part):
    """What patients write to a unit about, and in how many working days it promises an answer."""

    id: Slug
    name: Line
    name_en: Line
    answer_workdays: int = Field(ge=1, le=10)


class MessageRules(Part):
    """What all of an organization's units are written to about, if a unit names no fewer."""

    topics: Annotated[tuple[Topic, ...], Field(strict=False, max_length=12)] = ()


class Unit(Part):
    """An outpatient clinic, section or ward that patients have to do with.

    A discreet unit's name and place are for its signed-in patients only; so is its kind of care.
    Its id is seen by others and says nothing.
    """

    id: str
    name: Line
    department: Line
    site: Slug
    address: Address
    phone: Phone
    opening_hours: Line
    care: Care = "somatic"
    discreet: bool = False
    book_types: _Types = ()
    """What any signed-in patient may book here, of the times that are published for it."""
    topics: Annotated[tuple[Slug, ...], Field(strict=False)] = ()
    """What of its organization's topics one may write to it about; all if it names none."""
    appointments: AppointmentRules

    @model_validator(mode="after")
    def _sensitive_care_is_discreet(self) -> Self:
        if self.care != "somatic" and not self.discreet:
            raise ValueError(f"{self.id}: a unit of {self.care} must be discreet")
        return self

    @model_validator(mode="after")
    def _discreet_units_are_not_booked(self) -> Self:
        if self.discreet and self.book_types:
            raise ValueError(f"{self.id}: whoever may book would have to know of it")
        return self


class Service(Part):
    """Whether a service is on; a pilot is on for the units it lists."""

    status: Literal["active", "pilot", "off"]
    pilot_units: tuple[str, ...] = Field(default=(), strict=False)

    @model_validator(mode="after")
    def _pilots_list_units(self) -> Self:
        if (self.status == "pilot") != bool(self.pilot_units):
            raise ValueError("a pilot, and only a pilot, lists its units")
        return self


class Services(Part):
    """The status of every service: none is on by default."""

    appointments: Service
    messages: Service
    records: Service


class Fee(Part):
    """What a missed or late-cancelled appointment costs, in whole NOK."""

    year: int = Field(ge=2008)
    care: Care
    amount: int = Field(gt=0)
