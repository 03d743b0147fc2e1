"""When a patient is reminded: a rule for every hour of the year."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.appointments.models import Appointment
from functions.appointments.reminding import remind_at
from functions.shared.clock import OSLO
from tests.unit.test_earlier import MOMENTS, waiting


@given(MOMENTS, st.integers(1, 30))
def test_so_many_days_before_at_ten(starts_at: datetime, days: int) -> None:
    at = remind_at(waiting(starts_at=starts_at), days)
    assert at is not None
    local = at.astimezone(OSLO)
    assert (local.hour, local.minute) == (10, 0)
    assert (starts_at.astimezone(OSLO).date() - local.date()).days == days
    assert at < starts_at


def test_across_the_change_of_the_clocks() -> None:
    starts_at = datetime(2026, 10, 26, 8, tzinfo=UTC)
    assert remind_at(waiting(starts_at=starts_at), 3) == datetime(2026, 10, 23, 8, tzinfo=UTC)


START = datetime(2026, 12, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "appointment",
    [
        waiting(status="cancelled", starts_at=START),
        waiting(status="fulfilled", starts_at=START),
        waiting(status="no-show", starts_at=START),
        waiting(starts_at=START, reminded=START),
    ],
)
def test_of_what_nobody_is_reminded(appointment: Appointment) -> None:
    assert remind_at(appointment, 3) is None


def test_an_organization_may_remind_nobody_and_a_new_time_is_reminded_of_anew() -> None:
    appointment = waiting(starts_at=START, reminded=START - timedelta(days=7))
    assert remind_at(appointment, 0) is None
    assert remind_at(appointment, 3) is not None
