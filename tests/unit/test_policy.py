"""Until when, what it may cost, and what may be done: decided here, pure, for every hour."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.appointments import policy
from functions.appointments.feed_contract import FedAppointment, FedPatient
from functions.appointments.models import Appointment, Status, Window
from functions.shared.clock import OSLO
from functions.shared.organizations import AppointmentRules
from functions.shared.standing import Standing, is_underage
from functions.shared.workdays import is_workday

RULES = AppointmentRules()
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))
STATUSES = st.sampled_from(["booked", "confirmed", "cancelled", "fulfilled", "no-show"])


def oslo(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OSLO)


def appointment(status: Status = "booked", **fields: object) -> Appointment:
    return Appointment.model_validate(
        {
            "id": "0" * 32,
            "patient_id": "1" * 32,
            "organization": "ous",
            "unit_id": "ous-101",
            "external_id": "A1",
            "version": 3,
            "status": status,
            "type": "follow-up",
            "starts_at": oslo("2026-12-01T10:15"),
            "duration_minutes": 30,
            "generation": 1,
            **fields,
        }
    )


@pytest.mark.parametrize(
    ("starts_at", "free_until"),
    [
        ("2026-11-25T10:15", "2026-11-24T10:15"),  # a Wednesday
        ("2026-11-24T10:15", "2026-11-23T10:15"),  # Tuesday until Monday
        ("2026-11-23T10:15", "2026-11-20T12:00"),  # Monday until Friday at the hour
        ("2026-11-22T10:15", "2026-11-20T12:00"),  # a Sunday
        ("2026-04-07T08:00", "2026-04-01T12:00"),  # the day after Easter
        ("2026-05-18T08:00", "2026-05-15T12:00"),  # 17 May is a Sunday
        ("2027-05-18T08:00", "2027-05-14T12:00"),  # 17 May is a Monday
        ("2027-01-02T08:00", "2026-12-31T12:00"),
        ("2026-03-30T08:00", "2026-03-27T12:00"),  # the clock went forward on the Sunday
    ],
)
def test_free_until(starts_at: str, free_until: str) -> None:
    assert policy.deadline(oslo(starts_at), RULES) == oslo(free_until)


def test_an_organization_has_its_own_hours() -> None:
    rules = AppointmentRules(cancel_hours=48, weekend_hour=time(14, 30))
    assert policy.deadline(oslo("2026-11-27T10:15"), rules) == oslo("2026-11-25T10:15")
    assert policy.deadline(oslo("2026-11-24T10:15"), rules) == oslo("2026-11-20T14:30")


@given(MOMENTS)
def test_the_deadline_is_on_a_working_day_and_early_enough(starts_at: datetime) -> None:
    deadline = policy.deadline(starts_at, RULES)
    assert is_workday(deadline.astimezone(OSLO).date())
    assert deadline <= starts_at - timedelta(hours=24)
    assert not policy.is_late(starts_at, RULES, deadline)
    assert policy.is_late(starts_at, RULES, deadline + timedelta(seconds=1))


@given(STATUSES, MOMENTS)
def test_what_may_be_done(status: Status, now: datetime) -> None:
    may = policy.may(appointment(status), now)
    ahead = now < appointment().starts_at
    assert may.confirm == (ahead and status == "booked")
    assert may.cancel == (ahead and status in ("booked", "confirmed"))


@pytest.mark.parametrize(
    ("born", "today", "underage"),
    [
        (date(2010, 11, 23), date(2026, 11, 22), True),
        (date(2010, 11, 23), date(2026, 11, 23), False),
        (date(2008, 2, 29), date(2024, 2, 28), True),
        (date(2008, 2, 29), date(2024, 2, 29), False),
        (date(2012, 2, 29), date(2028, 2, 29), False),
        (date(2011, 2, 28), date(2027, 2, 28), False),
    ],
)
def test_sixteen_years(born: date, today: date, underage: bool) -> None:
    assert is_underage(born, today) is underage


def test_who_gets_a_code() -> None:
    now, ends_at = oslo("2026-12-01T10:00"), oslo("2026-12-01T11:00")
    grown, child = date(1959, 3, 14), date(2012, 1, 1)
    nothing = Standing(protected=False, deceased=False)

    def code(standing: Standing = nothing, born: date = grown, at: datetime = now) -> bool:
        return policy.may_have_code(standing, born, ends_at, at)

    assert code()
    assert not code(born=child)
    assert not code(Standing(protected=True, deceased=False))
    assert not code(Standing(protected=False, deceased=True))
    assert code(at=ends_at + timedelta(days=6, hours=23))
    assert not code(at=ends_at + timedelta(days=7))


def fed(**fields: object) -> FedAppointment:
    body = {
        "source_version": 2,
        "patient": FedPatient(national_id="1" * 11, birth_date=date(1959, 3, 14), name="A"),
        "unit_id": "ous-101",
        "type": "follow-up",
        "starts_at": appointment().starts_at,
        "duration_minutes": 30,
        **fields,
    }
    return FedAppointment.model_validate(body)


def test_what_the_patient_did_stands_while_the_hospital_repeats_itself() -> None:
    by_patient = appointment("cancelled", cancelled_by="patient")
    by_hospital = appointment("cancelled", cancelled_by="hospital")
    assert policy.status_after(None, fed()) == "booked"
    assert policy.status_after(appointment("confirmed"), fed()) == "confirmed"
    assert policy.status_after(by_patient, fed()) == "cancelled"
    assert policy.status_after(by_patient, fed(seen_version=2)) == "cancelled"
    assert policy.status_after(by_patient, fed(seen_version=3)) == "booked"
    assert policy.status_after(by_hospital, fed()) == "booked"
    moved = fed(starts_at=oslo("2026-12-02T10:15"))
    assert policy.status_after(appointment("confirmed"), moved) == "booked"
    assert policy.status_after(by_patient, moved) == "booked"
    assert policy.status_after(appointment("confirmed"), fed(status="no-show")) == "no-show"


def test_the_window() -> None:
    one = appointment()
    before, after = one.starts_at - timedelta(1), one.starts_at + timedelta(1)
    assert policy.is_within(one, Window(), before)
    assert policy.is_within(one, Window(period="coming"), one.starts_at)
    assert not policy.is_within(one, Window(period="coming"), one.ends_at)
    assert policy.is_within(one, Window(period="past"), one.ends_at)
    assert policy.is_within(one, Window(begins=one.starts_at, ends=after), before)
    assert not policy.is_within(one, Window(ends=one.starts_at), before)
    assert not policy.is_within(one, Window(begins=after), before)
