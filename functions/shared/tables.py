"""Each table's shape, declared once: infra and tests create it, repositories use its indexes.

Every table has the string keys `pk` and `sk`. What they hold is known to the repositories alone.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class LocalIndex:
    """Another order of one partition, readable consistently."""

    name: str
    sort: str


@dataclass(frozen=True)
class GlobalIndex:
    """Another partition; sparse, and behind the table by moments. Projects the keys alone, or the
    `whole` item."""

    name: str
    partition: str
    sort: str
    whole: bool = False


@dataclass(frozen=True)
class Table:
    """One DynamoDB table. `expires` names the TTL attribute, in epoch seconds."""

    name: str
    local_indexes: tuple[LocalIndex, ...] = ()
    global_indexes: tuple[GlobalIndex, ...] = ()
    expires: str | None = None
    stream: bool = False


BY_START = LocalIndex("by-start", sort="start")
"""Appointments of a patient, free slots of a unit: whatever has a `start`, in order of time."""

BY_ID = GlobalIndex("by-id", partition="id", sort="start")
"""Appointments, for whoever knows the id and not the patient."""
BY_UNIT = GlobalIndex("by-unit", partition="at_unit", sort="start")
"""A unit's appointments, in order of time."""
WISHES = GlobalIndex("wishes", partition="wished_of", sort="change_requested_at")
"""A unit's appointments whose patients wait for an answer, the longest waiting first."""
WAITING = GlobalIndex("waiting", partition="waiting_at", sort="waiting_since")
"""A unit's appointments that an earlier time may be offered to, the longest waiting first."""
OFFERED = GlobalIndex("offered", partition="offered", sort="held_until")
"""Appointments that an earlier time is held for, in the order in which that ends."""
DUE = GlobalIndex("due", partition="due_on", sort="due_at")
"""Appointments whose patients are to be reminded, day by day."""

BY_PATIENT = GlobalIndex("by-patient", partition="patient_id", sort="active_at", whole=True)
"""A patient's threads, in the order in which something last happened in them."""
BY_QUEUE = GlobalIndex("by-queue", partition="queue", sort="queued", whole=True)
"""A unit's threads of one status, in the order in which they are to be handled."""
BY_ASSIGNEE = GlobalIndex("by-assignee", partition="assigned", sort="queued", whole=True)
"""The same of what one member of staff has taken on."""
AWAITED = GlobalIndex("awaited", partition="awaited", sort="due")
"""Threads whose patients wait for an answer and have not been told yet that it is late."""

BY_DATE = LocalIndex("by-date", sort="listed_at")
"""A patient's documents that may ever be shown, in the order in which they were written."""
BY_EXPECTED = LocalIndex("by-expected", sort="expected")
"""Those of which something is to be told before they are shown, or instead of it."""
BY_OFFICE = GlobalIndex("by-office", partition="office", sort="due_first", whole=True)
"""An organization's requests of one status, in the order in which they are to be answered."""

PATIENTS = Table("patients")
APPOINTMENTS = Table(
    "appointments",
    local_indexes=(BY_START,),
    global_indexes=(BY_ID, BY_UNIT, WISHES, WAITING, OFFERED, DUE),
    expires="expires",
    stream=True,
)
SESSIONS = Table("sessions", expires="expires")
STAFF = Table("staff")
THREADS = Table(
    "threads",
    global_indexes=(BY_PATIENT, BY_QUEUE, BY_ASSIGNEE, AWAITED),
    expires="expires",
    stream=True,
)
RELATIONS = Table("relations")
RECORDS = Table(
    "records",
    local_indexes=(BY_DATE, BY_EXPECTED),
    global_indexes=(BY_OFFICE,),
    expires="expires",
)
ACCESS_LOG = Table("access_log")
BY_PENDING = GlobalIndex("pending", partition="pending", sort="at")
"""What waits to be numbered or sent."""
OUTBOX = Table(
    "outbox",
    global_indexes=(BY_PENDING,),
    expires="expires",
    stream=True,
)
KEYS = Table("keys")
ATTEMPTS = Table("attempts", expires="expires")

TABLES = (
    PATIENTS,
    APPOINTMENTS,
    THREADS,
    RELATIONS,
    RECORDS,
    SESSIONS,
    STAFF,
    ACCESS_LOG,
    OUTBOX,
    KEYS,
    ATTEMPTS,
)
