"""When an answer is due, and when it is late: working days, in Oslo."""

from datetime import UTC, date, datetime, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.messages import policy
from functions.messages.models import Status, Thread
from functions.shared.clock import OSLO

NORWAY = holidays.country_holidays("NO", years=range(2026, 2030))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def thread(status: Status = "answered", **fields: object) -> Thread:
    began = datetime(2026, 11, 23, 9, tzinfo=UTC)
    blank = Thread(
        id="0" * 32,
        patient_id="1" * 32,
        organization="ous",
        unit_id="ous-102",
        topic="other",
        subject=b"",
        person=b"",
        started_by="patient",
        started_at=began,
        status=status,
        version=1,
        step=1,
        entries=1,
        active_at=began,
    )
    return blank.model_copy(update=fields)


@pytest.mark.parametrize(
    ("sent", "workdays", "due"),
    [
        ("2026-11-23T09:00", 2, "2026-11-25"),
        ("2026-11-27T16:00", 1, "2026-11-30"),  # a Friday
        ("2026-11-28T10:00", 1, "2026-11-30"),  # a Saturday
        ("2026-11-22T23:30", 1, "2026-11-24"),  # already Monday in Oslo
        ("2026-12-23T12:00", 2, "2026-12-28"),  # Christmas
        ("2027-03-24T12:00", 1, "2027-03-30"),  # Easter
        ("2027-05-14T12:00", 1, "2027-05-18"),  # the 17th of May is a Monday
    ],
)
def test_a_promise_is_kept_on_working_days(sent: str, workdays: int, due: str) -> None:
    moment = datetime.fromisoformat(sent).replace(tzinfo=UTC)
    assert policy.due_on(moment, workdays) == date.fromisoformat(due)


@given(MOMENTS, st.integers(1, 10))
def test_so_many_working_days_lie_between_as_an_independent_calendar_counts(
    sent: datetime, workdays: int
) -> None:
    day, due = sent.astimezone(OSLO).date(), policy.due_on(sent, workdays)
    passed = [day + timedelta(days) for days in range(1, (due - day).days + 1)]
    worked = [each for each in passed if each.weekday() < 5 and each not in NORWAY]
    assert len(worked) == workdays
    assert worked[-1] == due


@given(MOMENTS, st.integers(1, 10))
def test_it_is_late_when_its_last_day_is_over_in_oslo(sent: datetime, workdays: int) -> None:
    waiting = thread("waiting", due=policy.due_on(sent, workdays))
    assert waiting.due
    midnight = datetime.combine(waiting.due + timedelta(1), datetime.min.time(), OSLO)
    assert not policy.is_late(waiting, midnight - timedelta(microseconds=1))
    assert policy.is_late(waiting, midnight)


def test_the_first_message_that_waits_sets_the_day_and_an_answer_ends_it() -> None:
    first = datetime(2026, 11, 23, 9, tzinfo=UTC)
    waiting = policy.said(thread(), "patient", first, 2)
    more = policy.said(waiting, "patient", first + timedelta(days=1), 2)
    assert (waiting.status, waiting.due, more.due) == (
        "waiting",
        date(2026, 11, 25),
        date(2026, 11, 25),
    )
    assert (more.staff_unread, more.entries, more.version) == (2, 3, 3)
    answered = policy.said(more, "staff", first + timedelta(days=2), 2)
    assert (answered.status, answered.due, answered.patient_unread) == ("answered", None, 1)
    assert not policy.is_late(answered, first + timedelta(days=99))


def test_what_was_promised_is_due_again_when_a_thread_is_opened_again() -> None:
    sent = datetime(2026, 11, 23, 9, tzinfo=UTC)
    waiting = policy.said(thread(), "patient", sent, 2)
    closed = policy.closed(waiting)
    assert (closed.status, closed.due) == ("closed", None)
    again = policy.reopened(closed, sent)
    assert (again.status, again.due, again.late_told) == ("waiting", date(2026, 11, 25), False)
    assert policy.reopened(closed, sent + timedelta(days=9)).late_told
    assert policy.reopened(policy.closed(thread()), sent).status == "answered"


def test_a_closed_thread_takes_no_message() -> None:
    assert not policy.may_reply(thread("closed"))
    assert policy.may_reply(thread("waiting"))
    assert policy.may_reply(thread("answered"))
