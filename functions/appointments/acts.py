"""What a patient can do to an appointment: each act gives it as it will be, or refuses. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from functions.appointments import policy
from functions.appointments.contract import Cancellation, ChangeRequest, Move
from functions.appointments.models import Appointment, read_slot_id
from functions.appointments.views import contact_of, fee_told, rules_of
from functions.shared.clock import OSLO
from functions.shared.errors import Late, NotPossible, PhoneOnly, SlotTaken
from functions.shared.identity import Role

Decide = Callable[[Appointment, datetime, Role], Appointment]


@dataclass(frozen=True)
class Act:
    """Something done to an appointment. `asked` tells two requests under one key apart."""

    name: Literal["confirmed", "cancelled", "moved", "change-requested"]
    decide: Decide
    asked: str = ""
    text: str | None = None
    """What the patient wrote with it."""


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
                "slot": "",
                "change_requested_at": None,
            }
        )

    asked = f"{cancellation.late}#{cancellation.reason or ''}"
    return Act("cancelled", decide, asked, cancellation.reason)


def move(chosen: Move) -> Act:
    """The patient comes at another time, and has said so: a move is a confirmation, too."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("move", appointment, now, reader)
        starts_at, token = read_slot_id(chosen.slot_id)
        if token == appointment.slot:
            raise SlotTaken  # by this very appointment
        return appointment.model_copy(
            update={
                "status": "confirmed",
                "starts_at": starts_at,
                "left": _left(appointment, starts_at),
                "slot": token,
                "change_requested_at": None,
            }
        )

    return Act("moved", decide, chosen.slot_id)


def _left(appointment: Appointment, starts_at: datetime) -> tuple[datetime, ...]:
    known = dict.fromkeys((*appointment.left, appointment.starts_at))
    return tuple(each for each in known if each != starts_at)


def request_change(wish: ChangeRequest) -> Act:
    """The patient asks the unit for something that cannot be done here."""

    def decide(appointment: Appointment, now: datetime, reader: Role) -> Appointment:
        _require("change_request", appointment, now, reader)
        return appointment.model_copy(update={"change_requested_at": now})

    return Act("change-requested", decide, wish.comment, wish.comment)


def _require(action: policy.Action, appointment: Appointment, now: datetime, reader: Role) -> None:
    refusal = policy.refusal(action, appointment, rules_of(appointment), now)
    if refusal is NotPossible:
        raise NotPossible(appointment_status=appointment.status)
    if refusal is PhoneOnly:
        raise PhoneOnly(**contact_of(appointment, reader))
    if refusal:
        raise refusal
