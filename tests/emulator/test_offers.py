"""In the deployed stack a time that becomes free finds whoever waits for it, and runs out."""

from datetime import UTC, datetime, time, timedelta
from time import monotonic, sleep
from typing import Any
from uuid import uuid4

from functions.shared.clock import OSLO
from tests.emulator.hospital import RUN, Guest, Hospital, reached
from tests.emulator.waiting import eventually
from tests.stack import Stack

PATIENCE = 180
"""Seconds: the sweep comes every minute, and a busy machine is slow."""

ANY_TIME = {
    "days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    "hours": {"begins": "00:00", "ends": "23:59"},
    "notice_hours": 1,
}


def now(stack: Stack) -> datetime:
    return datetime.now(UTC).replace(second=0, microsecond=0) + stack.clock.offset()


def to_the_next_noon(stack: Stack) -> None:
    """When offers are made, and have two hours before the night."""
    local = now(stack).astimezone(OSLO)
    noon = datetime.combine(local.date() + timedelta(days=1), time(12), OSLO)
    stack.clock.move(noon.astimezone(UTC) - now(stack))


def waiting(stack: Stack, hospital: Hospital, number: int) -> Guest:
    """A guest who waits for any earlier time."""
    patient = reached(number)
    starts_at = (now(stack) + timedelta(days=20)).isoformat()
    name = f"waits-{number}-{uuid4().hex[:6]}"
    fed = hospital.feed(name, patient=patient, starts_at=starts_at).json()
    guest = Guest(stack, fed["reference"], fed["id"], patient["birth_date"])
    path = f"/appointments/{guest.appointment_id}/short-notice"
    wished = guest.client.put(path, json=ANY_TIME, headers={"If-Match": '"1"'})
    assert wished.status_code == 200, wished.text
    return guest


def offer_to(guest: Guest) -> Any:
    """Once it is there."""
    return eventually(lambda: guest.get().json().get("offer"), PATIENCE)


def ended(hospital: Hospital, appointment_id: str) -> str:
    """How the offer ended, once the hospital hears that it has."""
    end, cursor = monotonic() + PATIENCE, None
    while monotonic() < end:
        items, cursor = hospital.changes(cursor)
        for item in items:
            is_it = item["appointment_id"] == appointment_id
            if is_it and item["kind"] == "appointment.offer-ended":
                return str(item["outcome"])
        sleep(0 if items else 0.5)
    raise AssertionError("nobody ended it")


def test_a_free_time_is_offered_taken_and_else_runs_out(stack: Stack) -> None:
    hospital = Hospital(stack, "ous")
    offset = stack.clock.offset()
    to_the_next_noon(stack)
    try:
        first = waiting(stack, hospital, 5)
        day = (now(stack) + timedelta(days=4)).isoformat()
        row = {
            "external_id": f"{RUN}-earlier",
            "source_version": 1,
            "starts_at": day,
            "duration_minutes": 30,
        }
        assert hospital.publish(row).json()["items"][0]["status"] == "free"
        offer = offer_to(first)
        path = f"/appointments/offers/{offer['id']}"
        passed = first.client.post(f"{path}/pass")
        assert passed.status_code == 200, passed.text
        second = waiting(stack, hospital, 6)
        again = {**row, "source_version": 2}
        hospital.publish(again)
        offer = offer_to(second)
        assert datetime.fromisoformat(offer["starts_at"]) == datetime.fromisoformat(day)
        stack.clock.move(timedelta(hours=2, minutes=1))
        assert ended(hospital, second.appointment_id) == "expired"
    finally:
        stack.clock.move(offset - stack.clock.offset())
