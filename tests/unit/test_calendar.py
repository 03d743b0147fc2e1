"""Calendar files: two independent readers understand them as they are meant, at every hour."""

import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from functions.appointments.calendar import Entry, calendar_of

READERS = Path(__file__).with_name("calendar_readers.mjs")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
HOURS = 2 * 365 * 24


def entry(number: int, **fields: Any) -> Entry:
    usual: dict[str, Any] = {
        "id": f"{number:032x}",
        "version": number % 7 + 1,
        "starts_at": FIRST + timedelta(hours=number),
        "ends_at": FIRST + timedelta(hours=number, minutes=15 + number % 90),
        "cancelled": number % 5 == 0,
        "phone": "22 00 00 00",
        "location": None if number % 3 else "Storgata 1, 0001 Ås; inngang B",
    }
    return Entry(**{**usual, **fields})


def understood(entries: list[Entry], zone: str) -> list[list[dict[str, Any]]]:
    """What each reader says, on a machine in that time zone."""
    said = subprocess.run(
        ["node", str(READERS)],
        input=calendar_of(entries, "nb", NOW),
        stdout=subprocess.PIPE,
        env=os.environ | {"TZ": zone},
        check=True,
    )
    return [json.loads(line) for line in said.stdout.splitlines()]


def meant(entry: Entry) -> dict[str, Any]:
    return {
        "uid": f"{entry.id}@minjournal",
        "sequence": entry.version,
        "starts": entry.starts_at.isoformat().replace("+00:00", ".000Z"),
        "ends": entry.ends_at.isoformat().replace("+00:00", ".000Z"),
        "status": "CANCELLED" if entry.cancelled else "CONFIRMED",
        "class": "PRIVATE",
        "summary": "Timeavtale",
        "description": "Brevet sier hvor du skal møte, og hvordan du forbereder deg. "
        "Spørsmål? Ring 22 00 00 00.",
        "location": entry.location,
    }


@pytest.mark.parametrize(("zone", "every"), [("Europe/Oslo", 1), ("America/New_York", 5)])
def test_the_hours_of_two_years_are_understood_by_both(zone: str, every: int) -> None:
    """Elsewhere every fifth hour, which is each hour of the day within a week."""
    entries = [entry(number) for number in range(0, HOURS, every)]
    expected = [meant(each) for each in entries]
    for said in understood(entries, zone):
        assert sorted(said, key=lambda event: str(event["uid"])) == expected


def test_the_file_is_as_the_standard_wants_it() -> None:
    text = calendar_of([entry(1), entry(2)], "en", NOW)
    lines = text.split(b"\r\n")
    assert (lines[0], lines[-2], lines[-1]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in text.replace(b"\r\n", b"")
    assert b"METHOD:PUBLISH" in lines
    assert b"TZID" not in text


def test_one_without_appointments_is_empty() -> None:
    assert b"VEVENT" not in calendar_of([], "nb", NOW)
