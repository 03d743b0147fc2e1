"""What crosses the door of identity: bodies that come in, and answers."""

from datetime import datetime
from typing import Annotated

from pydantic import (
    AwareDatetime,
    BaseModel,
    Field,
    Strict,
    StrictBool,
    StrictInt,
    StringConstraints,
)

from functions.identity.claims import SUBJECT
from functions.identity.devices import Browser, System
from functions.identity.models import Language
from functions.shared.contract import Body, SourceVersion, UnitId
from functions.shared.identity import Role
from functions.shared.moments import TimeOfDay
from functions.shared.organizations import DocumentKind
from functions.shared.staff import Function
from functions.shared.text import Line

Subject = Annotated[str, StringConstraints(pattern=SUBJECT)]
SessionId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
HprNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,9}$")]


class NamedUnit(BaseModel):
    """A unit where staff work."""

    id: str
    name: str


class Me(BaseModel):
    """Who the caller is to us, and until when."""

    role: Role
    subject: str | None = None
    """Of staff: as their hospital and their colleagues name them."""
    name: str | None = None
    organization: str | None = None
    organization_name: str | None = None
    function: Function | None = None
    units: list[NamedUnit] | None = None
    language: Language | None = None
    """What they have chosen, if anything."""
    assurance: str | None = None
    expires_at: AwareDatetime | None = None
    """When the session ends if nothing more is done."""
    ends_at: AwareDatetime | None = None
    """When it ends whatever is done."""


class SignedOut(BaseModel):
    """`end_session_url` ends the login at the provider too; the page goes there."""

    end_session_url: str | None = None


class SessionView(BaseModel):
    """One place where the caller is signed in."""

    id: SessionId
    current: bool
    started_at: datetime
    seen_at: datetime
    """When it was last in use, to the minute."""
    expires_at: datetime
    browser: Browser
    system: System


class SessionList(BaseModel):
    """All of them, the newest first."""

    items: list[SessionView]


class Notices(Body):
    """By which ways a person wants to hear that something happened."""

    sms: StrictBool = True
    email: StrictBool = True


class QuietHours(Body):
    """When not to; they may pass midnight."""

    begins: TimeOfDay
    ends: TimeOfDay


class Preferences(Body):
    """What a person has chosen. Without a language, the contact register's is used.

    The doors must be named: one that was left out by mistake must not open.
    """

    language: Language | None = None
    notices: Notices = Notices()
    quiet_hours: QuietHours | None = None
    discreet_view: StrictBool = False
    wait_for_conversation: tuple[DocumentKind, ...] = Field(default=(), max_length=20)
    """Kinds of documents that are opened only after one more question."""
    wait_days: Annotated[StrictInt, Field(ge=1, le=60)] | None = None
    """For how many days after such a document is shown; if left out, always."""
    record_online: StrictBool
    """Whether the journal can be read here."""
    letter_code: StrictBool
    """Whether letters' codes open appointments."""


class ContactView(BaseModel):
    """How the contact register says that the patient is reached, masked."""

    known: bool
    reserved: bool
    """Whether they have said no to everything electronic."""
    reachable: bool
    """Whether the register says that they may be told of things by mobile or e-mail."""
    mobile: str | None = None
    email: str | None = None


class PreferencesView(Preferences):
    """The choices as they stand. `*_from`: from when what was switched on again will be on."""

    version: int
    """0 until anything has been chosen."""
    record_online_from: datetime | None = None
    letter_code_from: datetime | None = None
    contact: ContactView | None = None
    """Absent for staff, and where the register does not answer."""


class FedStaff(Body):
    """Who works where, as the organization's system has it. `units` are all of them."""

    name: Line
    function: Function
    units: Annotated[list[UnitId], Field(max_length=100)]
    hpr_number: HprNumber | None = None
    source_version: Annotated[SourceVersion, Strict()] | None = None
    """Orders what the system says; without one, the last to arrive wins."""


class StaffView(BaseModel):
    """As taken up."""

    subject: Subject
    organization: str
    function: Function
    units: list[str]
