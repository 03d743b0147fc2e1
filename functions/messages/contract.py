"""What crosses the door of messages: bodies that come in, and answers."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, Field, StrictBool, StrictInt, StringConstraints

from functions.messages.models import (
    MOST_BYTES,
    MOST_FILES,
    AttachmentId,
    EntryKind,
    FileStatus,
    FileType,
    Side,
    Status,
    ThreadId,
)
from functions.shared.contract import Body, UnitId
from functions.shared.staff import Function
from functions.shared.text import Letter, Line, Paragraph


def _once_each(ids: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(ids)) < len(ids):
        raise ValueError("a file that is named twice")
    return ids


Subject = Annotated[Line, StringConstraints(max_length=120)]
TopicId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=40)]
StaffSubject = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._~-]{1,128}$")]
Files = Annotated[
    tuple[AttachmentId, ...], Field(max_length=MOST_FILES), AfterValidator(_once_each)
]


class NewThread(Body):
    """What a patient begins with, to a unit that `units` named. Files are clean attachments."""

    unit_id: UnitId
    topic: TopicId
    subject: Subject
    body: Letter
    attachments: Files = ()


class NewMessage(Body):
    """One message."""

    body: Letter
    attachments: Files = ()


class Addressee(Body):
    """Whom staff write to."""

    national_id: Annotated[str, StringConstraints(pattern=r"^[0-9]{11}$")]


class StaffThread(Body):
    """What staff begin with."""

    patient: Addressee
    topic: TopicId
    subject: Subject
    body: Letter
    attachments: Files = ()


class Read(Body):
    """Up to which entry the caller has seen the thread."""

    up_to: Annotated[StrictInt, Field(ge=1, le=10**6)]


class Assignment(Body):
    """Who takes it on: a colleague's subject, the caller's own, or nobody."""

    to: StaffSubject | None


class Forwarding(Body):
    """Which unit of the organization it is for. The patient reads the reason."""

    unit_id: UnitId
    reason: Paragraph


class NewNote(Body):
    """For colleagues alone."""

    body: Paragraph


class JournalMark(Body):
    """Whether it belongs in the hospital's journal."""

    done: StrictBool


class Template(Body):
    """An answer that is often used."""

    title: Subject
    body: Letter


class Templates(Body):
    """A unit's, in the order in which they are offered."""

    items: Annotated[tuple[Template, ...], Field(max_length=30)]


class TemplatesView(BaseModel):
    """And their version, 0 before the first: what `If-Match` means."""

    version: int
    items: tuple[Template, ...]


class NewAttachment(Body):
    """A file that is to be uploaded for a message to or from a unit. `sha256` in hex."""

    unit_id: UnitId
    name: Line
    size: Annotated[StrictInt, Field(ge=1, le=MOST_BYTES)]
    type: FileType
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Upload(BaseModel):
    """Where to post the file, as a form with these fields before it, until `expires_at`."""

    id: AttachmentId
    url: str
    fields: dict[str, str]
    expires_at: datetime


class AttachmentView(BaseModel):
    """How far the inspection is. `reason`: why it was refused, as a code."""

    id: AttachmentId
    status: FileStatus
    reason: str | None = None


class Link(BaseModel):
    """Opens the file until then."""

    url: str
    expires_at: datetime


class TopicView(BaseModel):
    """What it is about, and in how many working days an answer is promised."""

    id: TopicId
    name: str
    name_en: str
    answer_workdays: int


class UnitView(BaseModel):
    """A unit, and how to call it."""

    id: str
    name: str
    department: str
    phone: str
    opening_hours: str


class OrganizationView(BaseModel):
    """The hospital."""

    id: str
    name: str


class WritableUnit(BaseModel):
    """A unit that the patient may write to. `answer_by`: the last day of the promise if one wrote
    now, for each topic in turn."""

    organization: OrganizationView
    unit: UnitView
    topics: list[TopicView]
    answer_by: list[date]


class WritableUnits(BaseModel):
    """None if the patient has to do with no unit that is written to here."""

    items: list[WritableUnit]


class Colleague(BaseModel):
    """Who works at a unit."""

    subject: StaffSubject
    name: str
    function: Function


class Colleagues(BaseModel):
    """By name."""

    items: list[Colleague]


class PatientView(BaseModel):
    """Whose thread it is, for staff."""

    name: str
    birth_date: date


class Mark(BaseModel):
    """That a thread belongs in the journal, said when and by what kind of staff."""

    at: datetime
    by_function: Function


class May(BaseModel):
    """What the caller can do now."""

    reply: bool
    close: bool
    reopen: bool


class ThreadSummary(BaseModel):
    """A thread in a list. What only staff are told is absent for its patient."""

    id: ThreadId
    version: int
    organization: OrganizationView
    unit: UnitView
    topic: TopicView
    subject: str
    status: Status
    started_by: Side
    started_at: datetime
    active_at: datetime
    answer_due: date | None = None
    overdue: bool
    unread: int
    """The caller's own."""
    entries: int
    may: May
    patient: PatientView | None = None
    assignee: str | None = None
    assignee_name: str | None = None
    journal: Mark | None = None


class ThreadPage(BaseModel):
    """In order. A page may be empty and still have a `cursor`: it is absent on the last."""

    items: list[ThreadSummary]
    cursor: str | None = None


class Sender(BaseModel):
    """Who wrote: `name` and, of staff, what they are and where."""

    name: str
    function: Function | None = None
    unit: str | None = None


class FileView(BaseModel):
    """A file of a message."""

    id: AttachmentId
    name: str
    type: FileType
    size: int


class EntryView(BaseModel):
    """One of a thread's entries. `read_at`: when the other side had it before them first."""

    number: int
    kind: EntryKind
    by: Side
    sender: Sender
    sent_at: datetime
    body: str | None = None
    """The message, or why the thread was forwarded."""
    to_unit: str | None = None
    """Where it was forwarded to, by name."""
    attachments: list[FileView] = []
    read_at: datetime | None = None
    read_by_function: Function | None = None


class NoteView(BaseModel):
    """A colleague's note."""

    id: str
    sender: Sender
    written_at: datetime
    body: str


class ThreadView(BaseModel):
    """A thread with its newest entries, the oldest of them first, or those before `cursor`."""

    thread: ThreadSummary
    items: list[EntryView]
    cursor: str | None = None
    notes: list[NoteView] | None = None


class Unread(BaseModel):
    """Messages that the caller's side has not read: all, and for staff of each unit."""

    unread: int
    units: dict[str, int] | None = None


class Change(BaseModel):
    """Something that happened in a thread, as the hospital's system reads it."""

    id: str
    kind: Literal[
        "thread.started",
        "thread.message",
        "thread.closed",
        "thread.reopened",
        "thread.forwarded",
        "thread.assigned",
        "thread.journal-marked",
        "thread.journal-unmarked",
        "thread.overdue",
        "thread.notice-undeliverable",
    ]
    at: datetime
    thread_id: ThreadId
    unit_id: str | None = None
    version: int | None = None
    by: Literal["patient", "staff", "service"]
    number: int | None = None
    """Which entry."""
    from_unit: str | None = None
    due: date | None = None
    occasion: str | None = None
    outcome: str | None = None


class ChangePage(BaseModel):
    """In order. The cursor sent next is the acknowledgement."""

    items: list[Change]
    cursor: str


class FedPatient(BaseModel):
    """Whose thread it is, for the hospital's journal."""

    national_id: str
    name: str
    birth_date: date


class FedThread(BaseModel):
    """A whole thread for the hospital's journal, from its first entry on, page by page."""

    patient: FedPatient
    thread: ThreadSummary
    items: list[EntryView]
    cursor: str | None = None
