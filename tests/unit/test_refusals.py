"""Each refusal by its own rule, and `may`, `may_not` and the act's answer as one."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.appointments import policy
from functions.appointments.models import Action, Appointment
from functions.shared.organizations import AppointmentRules, Unit, organizations
from tests.unit.test_earlier import NOW, slot, waiting

LETS_WAIT = AppointmentRules(short_notice_types=("follow-up",))
ACTIONS: tuple[Action, ...] = ("confirm", "cancel", "move", "change_request", "short_notice")


@pytest.mark.parametrize(
    ("action", "rules", "fields", "code"),
    [
        ("move", {"most_moves": 2}, {"moves": 2}, "moved-too-often"),
        ("move", {"most_moves": 2}, {"moves": 1}, None),
        ("move", {"move_types": ("surgery",)}, {}, "not-offered"),
        ("cancel", {"cancel_types": ("surgery",)}, {}, "not-offered"),
        ("confirm", {"cancel_types": (), "move_types": ()}, {}, None),
        ("short_notice", {"short_notice_types": ()}, {}, "not-offered"),
        ("short_notice", {}, {}, None),
        ("short_notice", {}, {"starts_at": NOW + timedelta(hours=23)}, "too-late"),
        ("cancel", {}, {"starts_at": NOW + timedelta(minutes=1)}, None),
        ("cancel", {}, {"starts_at": NOW}, "too-late"),
        ("cancel", {"cancel_types": ()}, {"status": "cancelled"}, "not-possible"),
        ("change_request", {}, {"change_requested_at": NOW}, "not-possible"),
        ("move", {"phone_only_workdays": 10}, {}, "phone-only"),
    ],
)
def test_each_rule_alone(
    action: Action, rules: dict[str, Any], fields: dict[str, Any], code: str | None
) -> None:
    refusal = policy.refusal(action, waiting(**fields), LETS_WAIT.model_copy(update=rules), NOW)
    assert (refusal.code if refusal else None) == code


@given(
    st.builds(
        AppointmentRules,
        cancel_hours=st.integers(0, 72),
        phone_only_workdays=st.integers(0, 5),
        most_moves=st.integers(0, 3),
        move_types=st.sampled_from([("follow-up",), ("surgery",)]),
        short_notice_types=st.sampled_from([("follow-up",), ()]),
    ),
    st.sampled_from(["booked", "confirmed", "cancelled", "no-show"]),
    st.integers(0, 4),
    st.integers(-48, 240),
)
def test_what_may_be_done_and_why_not_are_one_answer(
    rules: AppointmentRules, status: str, moves: int, hours: int
) -> None:
    appointment = waiting(status=status, moves=moves, starts_at=NOW + timedelta(hours=hours))
    until = policy.limits(appointment.starts_at, rules)
    refused = policy.refusals(appointment, rules, until, NOW)
    may, may_not = policy.may(refused), policy.may_not(refused)
    for action in ACTIONS:
        refusal = policy.refusal(action, appointment, rules, NOW)
        assert may[action] == (refusal is None)
        told = refusal is not None and refusal.code != "not-possible"
        assert may_not.get(action) == (refusal.code if refusal and told else None)


def books() -> Unit:
    return next(unit for unit in organizations()["ous"].units if unit.book_types)


@pytest.mark.parametrize(
    ("fields", "type_"),
    [
        ({"types": ("examination",)}, "examination"),
        ({"types": ("surgery", "examination")}, "examination"),
        ({"types": ()}, None),
        ({"types": ("surgery",)}, None),
        ({"types": ("examination",), "withdrawn": True}, None),
        ({"types": ("examination",), "held_by": "x"}, None),
        ({"types": ("examination",), "offered_to": "x"}, None),
        ({"types": ("examination",), "starts_at": NOW}, None),
        ({"types": ("examination",), "starts_at": NOW + timedelta(hours=20)}, None),
    ],
)
def test_as_what_a_slot_may_be_booked(fields: dict[str, Any], type_: str | None) -> None:
    assert policy.bookable_type(slot(**fields), books(), NOW) == type_


LATER = datetime(2026, 12, 10, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("old", "new", "occasion"),
    [
        (None, waiting(), "appointment-new"),
        (None, waiting(status="cancelled"), None),
        (waiting(), waiting(), None),
        (waiting(status="confirmed"), waiting(), None),
        (waiting(), waiting(starts_at=LATER), "appointment-updated"),
        (waiting(), waiting(unit_id="ous-372"), "appointment-updated"),
        (waiting(), waiting(status="cancelled"), "appointment-cancelled"),
        (waiting(), waiting(status="fulfilled"), None),
        (waiting(status="cancelled"), waiting(status="cancelled"), None),
        (waiting(status="cancelled"), waiting(), "appointment-new"),
        (None, waiting(starts_at=NOW - timedelta(days=1)), None),
    ],
)
def test_what_is_news(old: Appointment | None, new: Appointment, occasion: str | None) -> None:
    assert policy.news(old, new, NOW, text_is_new=False) == occasion


def test_a_new_text_is_news() -> None:
    assert policy.news(waiting(), waiting(), NOW, text_is_new=True) == "appointment-updated"
