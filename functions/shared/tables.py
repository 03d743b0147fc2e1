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
    """Another partition; sparse, and behind the table by moments. Projects the keys alone."""

    name: str
    partition: str
    sort: str


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

PATIENTS = Table("patients")
APPOINTMENTS = Table(
    "appointments",
    local_indexes=(BY_START,),
    expires="expires",
)
SESSIONS = Table("sessions", expires="expires")
STAFF = Table("staff")
ACCESS_LOG = Table("access_log")
OUTBOX = Table(
    "outbox",
    global_indexes=(GlobalIndex("pending", partition="pending", sort="at"),),
    expires="expires",
    stream=True,
)
KEYS = Table("keys")
ATTEMPTS = Table("attempts", expires="expires")

TABLES = (PATIENTS, APPOINTMENTS, SESSIONS, STAFF, ACCESS_LOG, OUTBOX, KEYS, ATTEMPTS)
