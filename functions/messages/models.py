"""The nouns of messages, as they are kept and reckoned with. Free text and names stand sealed."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from functions.shared.clock import timestamp

ThreadId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
AttachmentId = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Status = Literal["waiting", "answered", "closed"]
"""`waiting`: the patient waits for the unit. `answered`: nobody waits for it."""
Side = Literal["patient", "staff"]
EntryKind = Literal["message", "forwarded", "closed", "reopened"]
FileType = Literal["application/pdf", "image/jpeg", "image/png"]
FileStatus = Literal["waiting", "clean", "refused"]

MOST_FILES = 5
"""Of one message."""
MOST_BYTES = 20 * 1024 * 1024
"""Of one file."""


class Thread(BaseModel):
    """One conversation, as kept. Nothing in it is in the clear that anybody has written."""

    model_config = ConfigDict(frozen=True)

    id: ThreadId
    patient_id: str
    organization: str
    unit_id: str
    topic: str
    subject: bytes
    person: bytes
    """The patient's name and birth date, for the unit's queue."""
    started_by: Side
    started_at: datetime
    status: Status
    version: int
    """Counts what was said and decided, not who has read it: what `If-Match` means."""
    step: int
    """Counts every write."""
    entries: int
    """How many there are; they are numbered from one."""
    active_at: datetime
    due: date | None = None
    """The last day of the promise. None where nobody waits."""
    promised: date | None = None
    """The day that was due when it was closed: opened again, it is due as before."""
    late_told: bool = False
    """Whether patient and hospital have been told that it has passed."""
    patient_read: int = 0
    staff_read: int = 0
    """Up to which entry each side has read."""
    patient_unread: int = 0
    staff_unread: int = 0
    noticed: bool = False
    """Whether a notice was sent of what the patient has not read yet."""
    assignee: str = ""
    assignee_name: bytes | None = None
    journal_at: datetime | None = None
    journal_by: str = ""
    """The function of who marked it for the journal."""

    def place(self, field: str) -> tuple[str, ...]:
        """Where a text of the head stands, and whose it is."""
        return ("threads", self.id, field, self.started_by, timestamp(self.started_at))

    def assignee_place(self) -> tuple[str, ...]:
        """Where the name of who has taken it on stands."""
        return ("threads", self.id, "assignee", self.assignee)


def name_place(attachment_id: str) -> tuple[str, ...]:
    """Where a file's name stands, before it is sent and after."""
    return ("threads", "attachment", attachment_id, "name")


class Attached(BaseModel):
    """A file of an entry. Its name stands sealed, bound to the file."""

    model_config = ConfigDict(frozen=True)

    id: AttachmentId
    name: bytes
    type: FileType
    size: int

    @property
    def name_place(self) -> tuple[str, ...]:
        """Where its name stands."""
        return name_place(self.id)


class Entry(BaseModel):
    """What was said or done in a thread, in its one order."""

    model_config = ConfigDict(frozen=True)

    thread_id: ThreadId
    number: int
    kind: EntryKind
    by: Side
    author: str
    """A patient id, or HelseID's subject."""
    name: bytes | None = None
    """Of staff: a patient is named by the thread."""
    function: str = ""
    unit_id: str
    """Where it was said to or from."""
    to_unit: str = ""
    sent_at: datetime
    text: bytes | None = None
    attachments: tuple[Attached, ...] = ()
    read_at: datetime | None = None
    read_by_function: str = ""

    def place(self, field: str) -> tuple[str, ...]:
        """Where its text stands: neither the order, the author nor the moment can be changed."""
        at = timestamp(self.sent_at)
        who = (self.by, self.author, self.function, self.unit_id)
        return ("threads", self.thread_id, f"entry#{self.number}", self.kind, *who, at, field)


class Note(BaseModel):
    """What staff say to each other about a thread."""

    model_config = ConfigDict(frozen=True)

    id: str
    thread_id: ThreadId
    author: str
    name: bytes
    function: str
    written_at: datetime
    text: bytes

    def place(self, field: str) -> tuple[str, ...]:
        """Where its text stands."""
        who = (self.author, self.function, timestamp(self.written_at))
        return ("threads", "notes", self.thread_id, self.id, *who, field)


class Attachment(BaseModel):
    """An uploaded file on its way into a thread."""

    model_config = ConfigDict(frozen=True)

    id: AttachmentId
    owner: str
    side: Side
    organization: str
    name: bytes
    type: FileType
    size: int = Field(gt=0)
    sha256: str
    begun_at: datetime
    status: FileStatus = "waiting"
    reason: str = ""
    """Why it was refused."""
    thread_id: str = ""
    """Where it was sent; a file is sent once."""
