"""Until when, what it may cost, and what may be done: decided here, pure, for every hour."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.appointments import policy
from functions.appointments.feed_contract import FedAppointment, FedPatient
from functions.appointments.models import Action, Appointment, Slot, Status, Window
from functions.shared.clock import OSLO
from functions.shared.errors import NotPossible, PhoneOnly, TooLate
from functions.shared.organizations import AppointmentRules
from functions.shared.standing import Standing, is_underage
from functions.shared.workdays import is_workday

RULES = AppointmentRules()
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes))
RULES_OF_UNITS = st.builds(
    AppointmentRules,
    cancel_hours=st.integers(0, 72),
    phone_only_workdays=st.integers(0, 5),
)
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
            "acted_version": 3,
            "duration_minutes": 30,
            "generation": 1,
            **fields,
        }
    )


def slot(**fields: object) -> Slot:
    return Slot.model_validate(
        {
            "token": "3" * 32,
            "unit_id": "ous-101",
            "external_id": "S1",
            "version": 1,
            "source_version": 1,
            "starts_at": oslo("2026-12-02T10:15"),
            "duration_minutes": 30,
            "withdrawn": False,
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


def what_may(told: Appointment, rules: AppointmentRules, now: datetime) -> dict[Action, bool]:
    until = policy.limits(told.starts_at, rules)
    return policy.may(policy.refusals(told, rules, until, now))


@given(STATUSES, MOMENTS, RULES_OF_UNITS)
def test_what_may_be_done(status: Status, now: datetime, rules: AppointmentRules) -> None:
    may = what_may(appointment(status), rules, now)
    ahead = now < appointment().starts_at
    is_open = status in ("booked", "confirmed")
    in_time = now <= policy.limits(appointment().starts_at, rules).changeable
    assert may["confirm"] == (ahead and status == "booked")
    assert may["cancel"] == (ahead and is_open)
    assert may["move"] == may["change_request"] == (ahead and is_open and in_time)


def test_a_wish_that_waits_is_not_asked_for_again() -> None:
    now = oslo("2026-11-24T12:00")
    wished = appointment(change_requested_at=now)
    assert policy.refusal("change_request", wished, RULES, now) is NotPossible
    assert policy.refusal("move", wished, RULES, now) is None


@pytest.mark.parametrize(
    ("starts_at", "workdays", "last_moment"),
    [
        ("2026-11-27T10:15", 2, "2026-11-25T10:15"),  # a Friday: from Wednesday
        ("2026-11-23T10:15", 2, "2026-11-19T10:15"),  # a Monday: from Thursday
        ("2026-04-08T08:00", 2, "2026-04-01T08:00"),  # Easter between
        ("2026-11-27T10:15", 1, "2026-11-26T10:15"),  # the free deadline is the same
        ("2026-11-23T10:15", 1, "2026-11-20T10:15"),  # the call comes before noon on Friday
        ("2026-11-27T10:15", 0, "2026-11-26T10:15"),
        ("2026-05-18T23:30", 10, "2026-04-30T23:30"),  # 1, 14 and 17 May are holidays
    ],
)
def test_when_a_call_is_wanted(starts_at: str, workdays: int, last_moment: str) -> None:
    rules = AppointmentRules(phone_only_workdays=workdays)
    until = policy.limits(oslo(starts_at), rules).changeable
    assert until == oslo(last_moment)
    told = appointment(starts_at=oslo(starts_at))
    after = policy.refusal("move", told, rules, until + timedelta(seconds=1))
    assert policy.refusal("move", told, rules, until) is None
    assert after is (PhoneOnly if workdays else TooLate)


EVERY_HOUR = [FIRST + timedelta(hours=hour) for hour in range(3 * 365 * 24 + 24)]


@pytest.mark.parametrize(
    "rules",
    [
        AppointmentRules(),
        AppointmentRules(phone_only_workdays=2),
        AppointmentRules(cancel_hours=48, weekend_hour=time(14, 30), phone_only_workdays=1),
        AppointmentRules(cancel_hours=0),
    ],
    ids=["usual", "phone", "own", "none"],
)
def test_every_hour_of_three_years(rules: AppointmentRules) -> None:
    """Across holidays, moving ones too, and the clock's changes: against an oracle's calendar."""
    closed = holidays.country_holidays("NO", years=range(2025, 2030))
    for starts_at in EVERY_HOUR:
        deadline = policy.deadline(starts_at, rules)
        day = deadline.astimezone(OSLO).date()
        assert day.weekday() < 5
        assert day not in closed
        assert deadline <= starts_at - timedelta(hours=rules.cancel_hours)
        until = policy.limits(starts_at, rules).changeable
        assert until <= deadline
        told = appointment(starts_at=starts_at)
        for now in (until, until + timedelta(seconds=1), deadline, starts_at):
            may = what_may(told, rules, now)
            refused = policy.refusal("move", told, rules, now)
            assert may["move"] == (refused is None) == (now <= until and now < starts_at)
            assert may["cancel"] == (now < starts_at)
            assert policy.is_late(starts_at, rules, now) == (now > deadline)


@given(MOMENTS, MOMENTS, RULES_OF_UNITS)
def test_nobody_is_offered_a_time_that_they_could_not_leave(
    starts_at: datetime, now: datetime, rules: AppointmentRules
) -> None:
    offered = policy.is_offered(slot(starts_at=starts_at), appointment(), rules, now)
    there = appointment(starts_at=starts_at)
    assert offered == (policy.refusal("move", there, rules, now) is None)


@pytest.mark.parametrize(
    ("fields", "offered"),
    [
        ({}, True),
        ({"duration_minutes": 60}, True),
        ({"duration_minutes": 29}, False),
        ({"types": ("follow-up", "surgery")}, True),
        ({"types": ("surgery",)}, False),
        ({"withdrawn": True}, False),
        ({"held_by": "2" * 32}, False),
    ],
    ids=str,
)
def test_which_times_suit(fields: dict[str, object], offered: bool) -> None:
    now = oslo("2026-11-24T12:00")
    assert policy.is_offered(slot(**fields), appointment(), RULES, now) is offered


@pytest.mark.parametrize(
    ("at", "by"),
    [
        ("2026-11-24T12:00", date(2026, 11, 26)),
        ("2026-11-26T12:00", date(2026, 11, 30)),  # Thursday: Friday and Monday
        ("2026-11-28T12:00", date(2026, 12, 1)),  # on a Saturday
        ("2026-04-01T23:59", date(2026, 4, 8)),  # Easter between
    ],
)
def test_by_when_a_wish_is_answered(at: str, by: date) -> None:
    assert policy.answer_by(oslo(at)) == by


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
    nothing = Standing(protected=False, deceased=False, letters_shut=False)

    def code(standing: Standing = nothing, born: date = grown, at: datetime = now) -> bool:
        return policy.may_have_code(standing, born, ends_at, at)

    assert code()
    assert not code(born=child)
    for what in ("protected", "deceased", "letters_shut"):
        assert not code(replace(nothing, **{what: True})), what
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


def test_what_the_patient_moved_stands_while_the_hospital_repeats_the_old_time() -> None:
    old = appointment().starts_at
    new = oslo("2026-12-02T10:15")
    moved = appointment("confirmed", starts_at=new, left=(old,))
    gone = appointment("cancelled", starts_at=new, left=(old,), cancelled_by="patient")
    assert policy.keeps_move(moved, fed(starts_at=old))
    assert policy.status_after(moved, fed(starts_at=old)) == "confirmed"
    assert policy.status_after(gone, fed(starts_at=old)) == "cancelled"
    assert policy.status_after(moved, fed(starts_at=new)) == "confirmed"
    for word in (
        fed(starts_at=old, seen_version=3),
        fed(starts_at=oslo("2026-12-03T10:15")),
        fed(starts_at=old, unit_id="ous-102"),
    ):
        assert not policy.keeps_move(moved, word)
        assert policy.status_after(moved, word) == "booked"
    assert not policy.keeps_move(moved, fed(starts_at=old, status="no-show"))
    by_hospital = moved.model_copy(update={"status": "cancelled", "cancelled_by": "hospital"})
    assert not policy.keeps_move(by_hospital, fed(starts_at=old))
    assert not policy.keeps_move(appointment(), fed(starts_at=old))


def test_what_was_done_last_stands_over_the_echo_of_what_was_done_first() -> None:
    first, second, third = (oslo(f"2026-12-0{day}T10:15") for day in (1, 2, 3))
    twice = appointment("confirmed", starts_at=third, left=(first, second))
    undone = appointment("confirmed", starts_at=first, left=(second,))
    for old in (twice, undone):
        assert policy.keeps_move(old, fed(starts_at=second, seen_version=2))
        assert not policy.keeps_move(old, fed(starts_at=second, seen_version=3))
        assert policy.repeats(old, fed(starts_at=old.starts_at))
        assert not policy.repeats(old, fed(starts_at=oslo("2026-12-09T10:15")))


def test_reading_is_measured_by_what_the_patient_did_not_by_what_the_hospital_said() -> None:
    repeated = appointment("cancelled", version=9, acted_version=3, cancelled_by="patient")
    assert policy.status_after(repeated, fed(seen_version=2)) == "cancelled"
    assert policy.status_after(repeated, fed(seen_version=3)) == "booked"


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
