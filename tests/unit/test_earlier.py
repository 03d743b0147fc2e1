"""Whom an earlier time is offered to, and for how long: each rule alone, and for every hour."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.appointments import earlier
from functions.appointments.models import Appointment, Slot
from functions.shared.clock import OSLO
from functions.shared.organizations import OrganizationRules

RULES = OrganizationRules(offer_minutes=120)
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""A Monday, ten in Oslo."""

UNTIL = NOW + timedelta(hours=2)
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))


def waiting(**fields: Any) -> Appointment:
    wish = {
        "since": NOW,
        "days": ("thursday", "friday"),
        "begins": "08:00",
        "ends": "16:00",
        "notice_hours": 24,
        **fields.pop("wish", {}),
    }
    return Appointment.model_validate(
        {
            "id": "0" * 32,
            "patient_id": "1" * 32,
            "organization": "ous",
            "unit_id": "ous-102",
            "external_id": "A",
            "version": 1,
            "status": "booked",
            "type": "follow-up",
            "starts_at": NOW + timedelta(days=8),
            "duration_minutes": 30,
            "generation": 1,
            "waiting": wish,
            **fields,
        }
    )


def slot(**fields: Any) -> Slot:
    """On Thursday at ten."""
    return Slot.model_validate(
        {
            "token": "t",
            "unit_id": "ous-102",
            "external_id": "S",
            "version": 1,
            "source_version": 1,
            "starts_at": NOW + timedelta(days=3),
            "duration_minutes": 30,
            "withdrawn": False,
            **fields,
        }
    )


def suits(time: Slot, appointment: Appointment) -> bool:
    return earlier.suits(time, appointment, UNTIL, NOW)


def test_what_suits() -> None:
    assert suits(slot(), waiting())


@pytest.mark.parametrize(
    "time",
    [
        slot(withdrawn=True),
        slot(held_by="x"),
        slot(offered_to="x"),
        slot(passed_by=("0" * 32,)),
        slot(duration_minutes=20),
        slot(types=("surgery",)),
        slot(starts_at=NOW + timedelta(days=2)),  # a Wednesday
        slot(starts_at=NOW + timedelta(days=9)),  # later than what they have
        slot(starts_at=NOW + timedelta(days=3, hours=-3)),  # at seven
        slot(starts_at=NOW + timedelta(days=3, hours=5, minutes=45)),  # until a quarter past four
    ],
)
def test_a_time_that_does_not(time: Slot) -> None:
    assert not suits(time, waiting())


@pytest.mark.parametrize(
    "appointment",
    [
        waiting(waiting=None),
        waiting(status="cancelled"),
        waiting(wish={"notice_hours": 73}),
        waiting(starts_at=NOW + timedelta(days=3, hours=5)),  # later the same day
        waiting(
            offer={
                "id": "x",
                "slot": "y",
                "external_id": "z",
                "starts_at": NOW + timedelta(days=4),
                "held_until": UNTIL,
            }
        ),
    ],
)
def test_an_appointment_that_does_not(appointment: Appointment) -> None:
    assert not suits(slot(), appointment)


def test_one_must_be_able_to_answer_at_the_last_moment() -> None:
    near = slot(starts_at=NOW + timedelta(hours=2))
    today = {"wish": {"days": ("monday",), "notice_hours": 1}}
    assert not suits(near, waiting(**today))
    assert suits(
        near.model_copy(update={"starts_at": UNTIL + timedelta(minutes=1)}), waiting(**today)
    )


@given(MOMENTS)
def test_an_offer_never_reaches_into_the_night_nor_begins_in_it(now: datetime) -> None:
    until = earlier.held_until(RULES, now)
    begun = now.astimezone(OSLO)
    if until is None:
        assert begun.hour < 8 or begun.hour >= 19
        return
    ended = until.astimezone(OSLO)
    assert until - now == timedelta(hours=2)
    assert begun.date() == ended.date()
    assert begun.hour >= 8
    assert (ended.hour, ended.minute) <= (21, 0)


@given(MOMENTS)
def test_whoever_waits_for_any_time_is_offered_nothing_on_the_day_they_have(now: datetime) -> None:
    every = {"days": earlier.WEEKDAYS, "begins": "00:00", "ends": "23:59", "notice_hours": 1}
    time = slot(starts_at=now + timedelta(hours=12))
    appointment = waiting(wish=every, starts_at=now + timedelta(days=2))
    day = time.starts_at.astimezone(OSLO)
    crosses = (time.starts_at + appointment.length).astimezone(OSLO).date() != day.date()
    before = day.date() < appointment.starts_at.astimezone(OSLO).date()
    suited = earlier.suits(time, appointment, now + timedelta(hours=2), now)
    last = f"{(time.starts_at + appointment.length).astimezone(OSLO):%H:%M}" <= "23:59"
    assert suited == (before and not crosses and last)
