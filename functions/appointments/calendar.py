"""An appointment as an iCalendar file (RFC 5545) telling a shared calendar the least it can."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from icalendar import Event

Language = Literal["nb", "en"]

MEDIA_TYPE = "text/calendar; charset=utf-8"

_SUMMARY: dict[Language, str] = {"nb": "Timeavtale", "en": "Appointment"}
_DESCRIPTION: dict[Language, str] = {
    "nb": "Brevet sier hvor du skal møte, og hvordan du forbereder deg. Spørsmål? Ring {phone}.",
    "en": "The letter says where to go and how to prepare. Questions? Phone {phone}.",
}


@dataclass(frozen=True)
class Entry:
    """What a calendar is told. `location` is None where it would tell what one is treated for."""

    id: str
    version: int
    starts_at: datetime
    ends_at: datetime
    cancelled: bool
    phone: str
    location: str | None


def calendar_of(entries: Sequence[Entry], language: Language, now: datetime) -> bytes:
    """The file. The same appointment keeps its UID; a later version replaces an earlier one."""
    from icalendar import Calendar  # dear to import, and needed by no other route

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//MinJournal//Appointments//NO")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        calendar.add_component(_event(entry, language, now))
    text: bytes = calendar.to_ical()
    return text


def _event(entry: Entry, language: Language, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{entry.id}@minjournal")
    event.add("sequence", entry.version)
    event.add("dtstamp", now.astimezone(UTC))
    # In UTC: with a time zone of the file's own, one popular reader was an hour off.
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("summary", _SUMMARY[language])
    event.add("description", _DESCRIPTION[language].format(phone=entry.phone))
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    if entry.location:
        event.add("location", entry.location)
    return event
