"""Free times as they are offered, and where a page of them ended."""

from datetime import datetime, timedelta

from functions.appointments.contract import FreeTime
from functions.appointments.models import Slot, read_slot_id, slot_id
from functions.shared.clock import OSLO
from functions.shared.errors import InvalidCursor
from functions.shared.organizations import AppointmentType


def free_time(slot: Slot, length: timedelta, type_: AppointmentType | None = None) -> FreeTime:
    """The slot, for as long as it is needed."""
    return FreeTime(
        slot_id=slot_id(slot.starts_at, slot.token),
        starts_at=slot.starts_at.astimezone(OSLO),
        ends_at=(slot.starts_at + length).astimezone(OSLO),
        type=type_,
    )


def read_cursor(cursor: str) -> tuple[datetime, str]:
    """The last slot that was looked at. Raises InvalidCursor."""
    try:
        return read_slot_id(cursor)
    except ValueError:
        raise InvalidCursor from None
