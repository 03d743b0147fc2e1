"""What a patient can do to an appointment: each act gives it as it will be, or refuses. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from functions.appointments import earlier, policy
from functions.appointments.contract import (
    Cancellation,
    ChangeRequest,
    Move,
    ShortNoticeWish,
)
from functions.appointments.models import (
    NO_ANSWER,
    NO_WISH,
    Action,
    Appointment,
    Offer,
    ShortNotice,
    act_id,
    read_slot_id,
)
from functions.appointments.views import contact_of, fee_told, rules_of
from functions.shared.clock import OSLO
from functions.shared.errors import Late, NotPossible, OfferEnded, SlotTaken
from functions.shared.identity import Role

Decide = Callable[[Appointment, datetime, Role], Appointment]


@dataclass(frozen=True)
class Act:
    """Something done to an appointment. `asked` tells two requests under one key apart."""

    name: Literal[
        "confirmed",
        "cancelled",
        "moved",
        "change-requested",
        "short-notice-wished",
        "short-notice-withdrawn",
        "offer-ended",
    ]
    decide: Decide
    asked: str = ""
    text: str | None = None
    """What the patient wrote with it."""
    facts: dict[str, Any] = field(default_factory=dict)
    """What more the hospital's system is told."""


def confirm() -> Act:
    """The patient will come."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("confirm", appointment, now, reader)
        return appointment.model_copy(update={"status": "confirmed"})

    return Act("confirmed", decide)


def cancel(cancellation: Cancellation) -> Act:
    """The patient will not come; past the free deadline only if they know. The slot is free."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("cancel", appointment, now, reader)
        rules = rules_of(appointment)
        if not cancellation.late and policy.is_late(appointment.starts_at, rules, now):
            deadline = policy.deadline(appointment.starts_at, rules).astimezone(OSLO)
            raise Late(fee=fee_told(appointment, reader), deadline=deadline)
        return appointment.model_copy(
            update={
                "status": "cancelled",
                "cancelled_by": "patient",
                "cancelled_late": policy.is_late(appointment.starts_at, rules, now),
                "slot": "",
                "waiting": None,
                "offer": None,
                **NO_WISH,
            }
        )

    asked = f"{cancellation.late}#{cancellation.reason or ''}"
    return Act("cancelled", decide, asked, cancellation.reason)


def move(chosen: Move) -> Act:
    """The patient comes at another time, and has said so: a move is a confirmation, too."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("move", appointment, now, reader)
        starts_at, token = read_slot_id(chosen.slot_id)
        if token == appointment.slot or _is_offered(appointment, token):
            raise SlotTaken  # by this very appointment
        moved = moved_to(appointment, starts_at, token)
        return moved.model_copy(update={"status": "confirmed", "moves": appointment.moves + 1})

    return Act("moved", decide, chosen.slot_id)


def moved_to(appointment: Appointment, starts_at: datetime, slot: str) -> Appointment:
    """The appointment at another time, whoever moves it here. Whatever was wished is dealt with."""
    return appointment.model_copy(
        update={
            "starts_at": starts_at,
            "left": _left(appointment, starts_at),
            "slot": slot,
            "offer": None,
            **NO_WISH,
            **NO_ANSWER,
        }
    )


def _is_offered(appointment: Appointment, token: str) -> bool:
    return appointment.offer is not None and appointment.offer.slot == token


def _left(appointment: Appointment, starts_at: datetime) -> tuple[datetime, ...]:
    known = dict.fromkeys((*appointment.left, appointment.starts_at))
    return tuple(each for each in known if each != starts_at)


def request_change(wish: ChangeRequest) -> Act:
    """The patient asks the unit for something that cannot be done here."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("change_request", appointment, now, reader)
        wish = {"change_requested_at": now, "request_id": act_id(appointment)}
        return appointment.model_copy(update={**wish, **NO_ANSWER})

    return Act("change-requested", decide, wish.comment, wish.comment)


def wish_short_notice(wish: ShortNoticeWish) -> Act:
    """The patient would come earlier; whoever changes the wish keeps their place in the queue."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("short_notice", appointment, now, reader)
        since = appointment.waiting.since if appointment.waiting else now
        waiting = ShortNotice(
            since=since,
            days=wish.days,
            begins=wish.hours.begins,
            ends=wish.hours.ends,
            notice_hours=wish.notice_hours,
        )
        return appointment.model_copy(update={"waiting": waiting})

    return Act("short-notice-wished", decide, wish.model_dump_json())


def withdraw_short_notice() -> Act:
    """The patient would not come earlier any more. What was held for them is free."""

    def decide(appointment: Appointment, _now: datetime, _reader: Role) -> Appointment:
        if appointment.waiting is None:
            raise NotPossible(appointment_status=appointment.status)
        return appointment.model_copy(update={"waiting": None, "offer": None})

    return Act("short-notice-withdrawn", decide)


def accept(offer_id: str) -> Act:
    """The patient comes at the earlier time that is held for them."""

    def decide(appointment: Appointment, now: datetime, _reader: Role) -> Appointment:
        offer = _held(appointment, offer_id, now)
        moved = moved_to(appointment, offer.starts_at, offer.slot)
        return moved.model_copy(update={"status": "confirmed", "waiting": None})

    return Act("moved", decide, offer_id, facts={"offer": True})


def pass_on(offer_id: str) -> Act:
    """The patient keeps the time they have, and goes on waiting."""

    def decide(appointment: Appointment, now: datetime, _reader: Role) -> Appointment:
        _held(appointment, offer_id, now)
        return appointment.model_copy(update={"offer": None})

    return Act("offer-ended", decide, offer_id)


def _held(appointment: Appointment, offer_id: str, now: datetime) -> Offer:
    offer = appointment.offer
    if offer is None or not earlier.is_held(appointment, offer_id, now):
        raise OfferEnded
    return offer


def _require(action: Action, appointment: Appointment, now: datetime, reader: Role) -> None:
    refusal = policy.refusal(action, appointment, rules_of(appointment), now)
    if refusal is NotPossible:
        raise NotPossible(appointment_status=appointment.status)
    if refusal:
        raise refusal(**contact_of(appointment, reader))
